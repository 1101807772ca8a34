import { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { describe, expect, test } from 'vitest';
import { addressOf } from './address';
import { isGoogleError } from './errors';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

/** Classes over a fetch that notes what is sent and answers as told. */
function classes(answer: () => Response) {
  const sent: Sent[] = [];
  const options = {
    headers: { authorization: 'Bearer planted' },
    fetchImplementation: async (url: string | URL | Request, init?: RequestInit) => {
      sent.push({ url: String(url), init: init ?? {} });
      return answer();
    },
  };
  return {
    sent,
    docs: new docs_v1.Docs(options),
    drive: new drive_v3.Drive(options),
  };
}

const json = (value: unknown, init?: ResponseInit) => () => Response.json(value, init);

describe("Google's generated classes over our transport", () => {
  test('a path parameter is encoded, the rest is the query, the token stands in a header alone', async () => {
    const { docs, sent } = classes(json({ documentId: 'x' }));
    const { data } = await docs.documents.get({ documentId: 'a/b c', fields: 'revisionId,body' });
    expect(data.documentId).toBe('x');
    expect(sent[0]?.url).toBe('https://docs.googleapis.com/v1/documents/a%2Fb%20c?fields=revisionId%2Cbody');
    expect(sent[0]?.init).toMatchObject({ method: 'GET', headers: { authorization: 'Bearer planted' } });
    expect(sent[0]?.init.body).toBeUndefined();
  });

  test('a body goes out as JSON', async () => {
    const { docs, sent } = classes(json({}));
    await docs.documents.batchUpdate({ documentId: 'd', requestBody: { requests: [] } });
    expect(sent[0]).toMatchObject({
      url: 'https://docs.googleapis.com/v1/documents/d:batchUpdate',
      init: { method: 'POST', body: '{"requests":[]}', headers: { 'content-type': 'application/json' } },
    });
  });

  test('metadata and file go out as one upload', async () => {
    const { drive, sent } = classes(json({ id: 'f' }));
    await drive.files.create({
      fields: 'id',
      requestBody: { name: 'Plän 🎉' },
      media: { mimeType: 'text/html; charset=UTF-8', body: '<p>Plän</p>' },
    });
    const [request] = sent;
    expect(request?.url).toBe(
      'https://www.googleapis.com/upload/drive/v3/files?fields=id&uploadType=multipart',
    );
    const type = new Headers(request?.init.headers).get('content-type') ?? '';
    const boundary = /^multipart\/related; boundary=([\w-]{20,})$/.exec(type)?.[1];
    expect(request?.init.body).toBe(
      [
        `--${boundary}`,
        'Content-Type: application/json; charset=UTF-8',
        '',
        '{"name":"Plän 🎉"}',
        `--${boundary}`,
        'Content-Type: text/html; charset=UTF-8',
        '',
        '<p>Plän</p>',
        `--${boundary}--`,
        '',
      ].join('\r\n'),
    );
  });

  test('an answer without content is no mistake', async () => {
    const { drive } = classes(() => new Response(null, { status: 204 }));
    expect((await drive.files.delete({ fileId: 'f' })).status).toBe(204);
  });

  test.each([
    [
      403,
      { error: { errors: [{ reason: 'userRateLimitExceeded', message: 'planted@fernhill.example' }] } },
      ['userRateLimitExceeded'],
    ],
    [
      403,
      { error: { status: 'PERMISSION_DENIED', details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }] } },
      ['ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'PERMISSION_DENIED'],
    ],
    [400, { error: 'invalid_token', error_description: 'planted' }, ['invalid_token']],
    [500, 'no JSON object', []],
  ])('%i: status and reasons are kept, words and names are not', async (status, body, reasons) => {
    const { drive } = classes(json(body, { status, headers: { 'retry-after': '7' } }));
    const error: unknown = await drive.about.get({ fields: 'user' }).catch((thrown: unknown) => thrown);
    expect(isGoogleError(error) && { ...error }).toEqual({
      name: 'GoogleError',
      status,
      reasons,
      retryAfter: 7,
    });
    expect(String(error)).not.toContain('planted');
  });

  test('a request without what it needs is our mistake, and is not sent', async () => {
    const { docs, sent } = classes(json({}));
    await expect(docs.documents.get({})).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });
});

test('{+name} keeps slashes, {name} does not, and a list stands once for each member', () => {
  expect(
    addressOf('https://a.example/{+path}/{id}', { path: 'x y/z', id: 'p/q', on: ['1', '2'], off: null }),
  ).toBe('https://a.example/x%20y/z/p%2Fq?on=1&on=2');
});
