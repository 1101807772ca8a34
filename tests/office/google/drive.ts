import type { Answer, Call } from './call';
import { invalid, notFound, Refused } from './call.ts';
import { convertHtml } from './convert.ts';
import { masked } from './fields.ts';
import { newGrid } from './grid.ts';
import { uploadOf } from './multipart.ts';
import { testsOf } from './query.ts';
import { touch } from './sheets.ts';
import type { DriveFile, World } from './world';
import { documentType, folderType, isShared, isTrashed, rootId, sheetType } from './world.ts';

/** `GET /drive/v3/about`: `fields` has to be given. */
export function readAbout(world: World, { url }: Call): Answer {
  const fields = url.searchParams.get('fields');
  if (fields === null)
    throw new Refused(400, 'required', "The 'fields' parameter is required for this method.");
  const { name, email } = world.account;
  const user = { kind: 'drive#user', displayName: name, emailAddress: email, me: true, permissionId: '0107' };
  const storageQuota = { limit: '16106127360', usage: '1048576' };
  return { status: 200, body: masked({ kind: 'drive#about', user, storageQuota }, fields) };
}

/** `GET /drive/v3/files`: what the app may see, newest first unless asked otherwise, new ones some time late. */
export function listFiles(world: World, { url }: Call): Answer {
  const { searchParams: query } = url;
  const tests = testsOf(world, query.get('q') ?? '');
  const found = [...world.files.values()]
    .filter((file) => file.byApp && file.shownAt <= world.now() && tests.every((test) => test(file)))
    .filter((file) => query.get('includeItemsFromAllDrives') === 'true' || !isShared(world, file))
    .sort((a, b) => ordered(query.get('orderBy'), a, b));
  const from = Number(query.get('pageToken')?.replace('page-', '') ?? 0);
  const size = Number(query.get('pageSize') ?? 100);
  const next = from + size < found.length ? { nextPageToken: `page-${from + size}` } : {};
  const files = found.slice(from, from + size).map((file) => fileAnswer(world, file));
  // Without `fields` Drive sends four members of each file.
  const fields = query.get('fields') ?? 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)';
  return {
    status: 200,
    body: masked({ kind: 'drive#fileList', incompleteSearch: false, ...next, files }, fields),
  };
}

/** `GET /drive/v3/files/{id}`. */
export function readFile(world: World, id: string, { url }: Call): Answer {
  return answerOf(world, knownTo(world, fileOf(world, id), url), url);
}

/** `PATCH /drive/v3/files/{id}`: a new name, into the trash and out of it. */
export function changeFile(world: World, id: string, { url, text }: Call): Answer {
  const file = knownTo(world, fileOf(world, id), url);
  const { name, trashed, appProperties } = JSON.parse(text || '{}');
  if (typeof name === 'string') file.name = name;
  if (typeof trashed === 'boolean') file.explicitlyTrashed = trashed;
  // Only what is named changes.
  if (appProperties !== undefined) Object.assign(file.appProperties, appProperties);
  touch(world, file);
  return answerOf(world, file, url);
}

/** `POST /drive/v3/files`, and `/upload/…` with a text that is made into a document. */
export function createFile(world: World, call: Call): Answer {
  const upload = call.url.pathname.startsWith('/upload/') ? uploadOf(call) : null;
  const metadata = upload?.metadata ?? JSON.parse(call.text || '{}');
  const { name = 'Untitled', mimeType = 'application/octet-stream', parents = [rootId] } = metadata;
  const { appProperties = {} } = metadata;
  if (metadata.id !== undefined && mimeType !== folderType)
    throw invalid('Pre-generated IDs are not supported for Google Workspace files.');
  if (parents.length !== 1)
    throw new Refused(400, 'teamDrivesParentLimit', 'A file must have exactly one parent.');
  for (const [key, value] of Object.entries<string>(appProperties))
    if (Buffer.byteLength(key + value) > 124)
      throw new Refused(400, 'propertyLimitExceeded', 'A property is longer than 124 bytes.');
  const parent = knownTo(world, fileOf(world, parents[0] === 'root' ? rootId : parents[0], true), call.url);
  if (parent.mimeType !== folderType)
    throw new Refused(403, 'parentNotAFolder', 'The parent is not a folder.');
  const at = world.now();
  const id = world.nextId(mimeType === folderType ? 'dir' : 'doc');
  const file: DriveFile = {
    id,
    name,
    mimeType,
    parents: [parent.id],
    appProperties,
    createdAt: at,
    modifiedAt: at,
    shownAt: at + world.lagMs,
    byApp: true,
    explicitlyTrashed: false,
    doc: mimeType === documentType ? convertHtml(upload?.html ?? '') : null,
    ...(mimeType === sheetType
      ? { sheet: { sheets: [newGrid(0, 'Sheet1')], publishedAs: null, isLinkShared: false, version: 1 } }
      : {}),
  };
  world.files.set(id, file);
  return answerOf(world, file, call.url);
}

/** The file, where the app may see it. Throws a 404 otherwise, as Drive does for both. */
export function fileOf(world: World, id: string, mayBeRoot = false): DriveFile {
  const file = world.files.get(id);
  if (file === undefined || (!file.byApp && !(mayBeRoot && id === rootId))) throw notFound(id);
  return file;
}

/** To an app that does not say that it supports shared drives nothing is there (files.create, read 2026-11-23). */
function knownTo(world: World, file: DriveFile, { searchParams }: URL): DriveFile {
  if (isShared(world, file) && searchParams.get('supportsAllDrives') !== 'true') throw notFound(file.id);
  return file;
}

function answerOf(world: World, file: DriveFile, url: URL): Answer {
  const fields = url.searchParams.get('fields') ?? 'kind,id,name,mimeType';
  return { status: 200, body: masked(fileAnswer(world, file), fields) };
}

function fileAnswer(world: World, file: DriveFile) {
  const { id, name, mimeType, parents, appProperties, doc, sheet } = file;
  const isFolder = mimeType === folderType;
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    parents: [...parents],
    appProperties: { ...appProperties },
    createdTime: new Date(file.createdAt).toISOString(),
    modifiedTime: new Date(file.modifiedAt).toISOString(),
    trashed: isTrashed(world, file),
    explicitlyTrashed: file.explicitlyTrashed,
    version: String(doc?.revision ?? sheet?.version ?? 1),
    webViewLink: isFolder
      ? `https://drive.google.com/drive/folders/${id}`
      : `https://docs.google.com/${sheet ? 'spreadsheets' : 'document'}/d/${id}/edit?usp=drivesdk`,
  };
}

function ordered(by: string | null, a: DriveFile, b: DriveFile): number {
  switch (by) {
    case null:
    case 'modifiedTime desc':
      return b.modifiedAt - a.modifiedAt;
    case 'createdTime':
      return a.createdAt - b.createdAt;
    case 'name':
    case 'name_natural':
      return a.name.localeCompare(b.name);
    default:
      throw invalid('Invalid Value: orderBy');
  }
}
