import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

// Modules that the file before replaced are its own: this one loads all of them anew, from the code that was compiled then.
vi.resetModules();
// The store that they open by its one name is empty again, too.
vi.stubGlobal('indexedDB', new IDBFactory());
