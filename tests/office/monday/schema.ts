import { buildSchema } from 'graphql';

/** The part of monday's schema that the office plays; a test holds it against the vendor's, where that is there. */
export const schema = buildSchema(`
scalar Date
scalar ISO8601DateTime
enum UserStatus { ACTIVE INACTIVE PENDING }
enum UserKind { all guests non_guests non_pending }
enum VersionKind { current deprecated dev maintenance previous_maintenance release_candidate }
type Query {
  users(
    ids: [ID!]
    name: String
    emails: [String!]
    status: [UserStatus!]
    limit: Int = 200
    page: Int = 1
    kind: UserKind
    non_active: Boolean
    newest_first: Boolean
  ): [User!]
  me: User
  account: Account
  teams(ids: [ID!]): [Team]
  complexity: Complexity
  version: Version!
}
type User {
  id: ID!
  name: String!
  email: String!
  title: String!
  time_zone_identifier: String
  utc_hours_diff: Float
  country_code: String
  location: String
  out_of_office: OutOfOffice
  status: UserStatus!
  kind: String!
  is_deleted: Boolean!
  url: String!
  created_at: ISO8601DateTime!
  teams(ids: [ID!]): [Team]
  account: Account!
}
type OutOfOffice {
  active: Boolean
  disable_notifications: Boolean
  start_date: Date
  end_date: Date
  type: String
}
type Account { id: ID! name: String! slug: String! tier: String }
type Team { id: ID! name: String! users(limit: Int, page: Int): [User] }
type Complexity { before: Int! query: Int! after: Int! reset_in_x_seconds: Int! }
type Version { display_name: String! kind: VersionKind! value: String! }
`);
