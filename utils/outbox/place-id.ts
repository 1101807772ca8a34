/** Pure: tells a place of a destination from another, whatever its name and however it is written to. */
export function placeId(place: unknown): string {
  const { dataSourceId, pageId, folderId } = Object(place) as Record<string, unknown>;
  return String(dataSourceId ?? pageId ?? folderId ?? JSON.stringify(place));
}
