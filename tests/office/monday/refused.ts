import { GraphQLError } from 'graphql';

/** An error of one field: the answer still has status 200, and `null` where the field was. */
export const refusedAs = (code: string, message: string, more: object = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, status_code: 200, ...more } });

export const noBoard = (id: string): GraphQLError =>
  refusedAs('InvalidBoardIdException', 'The board does not exist. Please check your board ID and try again', {
    error_data: { board_id: id },
  });

export const badValue = (
  column: { readonly id: string; readonly type: string },
  value: unknown,
): GraphQLError =>
  refusedAs(
    'ColumnValueException',
    'invalid value, please check our API documentation for the correct data structure for this column. https://developer.monday.com/api-reference/docs/change-column-values',
    { error_data: { column_id: column.id, column_type: column.type, column_value: JSON.stringify(value) } },
  );
