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
  boards(ids: [ID!], limit: Int = 25, order_by: BoardsOrderBy, page: Int = 1, state: State = active): [Board]
  items(ids: [ID!], limit: Int = 25, page: Int = 1): [Item]
  items_page_by_column_values(
    board_id: ID!
    columns: [ItemsPageByColumnValuesQuery!]
    cursor: String
    limit: Int! = 25
  ): ItemsResponse!
  next_items_page(cursor: String!, limit: Int! = 25): ItemsResponse!
  complexity: Complexity
  version: Version!
}
enum BoardsOrderBy {
  created_at
  used_at
}
type Mutation {
  create_item(
    board_id: ID!
    group_id: String
    item_name: String!
    column_values: JSON
    create_labels_if_missing: Boolean
  ): Item
  change_multiple_column_values(
    board_id: ID!
    item_id: ID
    column_values: JSON!
    create_labels_if_missing: Boolean
  ): Item
  create_update(item_id: ID, body: String!): Update
  complexity: Complexity
}
scalar JSON
enum BoardObjectType { board custom_object document sub_items_board }
enum State { active all archived deleted }
enum ColumnType { name text long_text people status date link }
enum Kind { agent person team }
input ItemsPageByColumnValuesQuery { column_id: String! column_values: [String]! }
type ItemsResponse { cursor: String items: [Item!]! }
type Board {
  id: ID!
  type: BoardObjectType
  name: String!
  state: State!
  url: String!
  items_count: Int
  groups(ids: [String]): [Group]
  columns(ids: [String], types: [ColumnType!]): [Column]
  items_page(cursor: String, limit: Int! = 25): ItemsResponse!
}
type Group {
  id: ID!
  title: String!
  archived: Boolean
  items_page(cursor: String, limit: Int! = 25): ItemsResponse!
}
type Column { id: ID! title: String! type: ColumnType! archived: Boolean! settings: JSON revision: String! }
type Item {
  id: ID!
  name: String!
  state: State
  url: String!
  created_at: Date
  updated_at: Date
  creator_id: String!
  creator: User
  board: Board
  group: Group
  column_values(ids: [String!], types: [ColumnType!]): [ColumnValue!]!
  updates(limit: Int = 25, page: Int = 1): [Update!]
}
interface ColumnValue {
  id: ID!
  column: Column!
  is_leaf: Boolean!
  text: String
  type: ColumnType!
  value: JSON
}
type PeopleEntity { id: ID! kind: Kind }
type TextValue implements ColumnValue {
  id: ID!
  column: Column!
  is_leaf: Boolean!
  text: String
  type: ColumnType!
  value: JSON
}
type LongTextValue implements ColumnValue {
  id: ID!
  column: Column!
  is_leaf: Boolean!
  text: String
  type: ColumnType!
  value: JSON
}
type PeopleValue implements ColumnValue {
  id: ID!
  column: Column!
  is_leaf: Boolean!
  text: String
  type: ColumnType!
  value: JSON
  persons_and_teams: [PeopleEntity!]
}
type StatusValue implements ColumnValue {
  id: ID!
  column: Column!
  is_leaf: Boolean!
  text: String
  type: ColumnType!
  value: JSON
  label: String
  index: Int
  is_done: Boolean
}
type DateValue implements ColumnValue {
  id: ID!
  column: Column!
  is_leaf: Boolean!
  text: String
  type: ColumnType!
  value: JSON
  date: String
  time: String
}
type LinkValue implements ColumnValue {
  id: ID!
  column: Column!
  is_leaf: Boolean!
  text: String
  type: ColumnType!
  value: JSON
  url: String
  url_text: String
}
type Update {
  id: ID!
  item_id: String
  body: String!
  text_body: String
  created_at: Date
  updated_at: Date
  edited_at: Date!
  creator_id: String
  creator: User
  replies: [Reply!]
}
type Reply { id: ID! body: String! text_body: String created_at: Date creator: User }
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
