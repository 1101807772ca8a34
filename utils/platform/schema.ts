import * as z from 'zod/mini';

// The extension's policy forbids code made at run time, so zod must not compile its parsers.
z.config({ jitless: true });

export { z };
