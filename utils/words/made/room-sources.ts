// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface SourcesWords {
  readonly 'sources.address-empty': NoValues;
  readonly 'sources.address-long': NoValues;
  readonly 'sources.address-none': NoValues;
  readonly 'sources.address-https': NoValues;
  readonly 'sources.address-credentials': NoValues;
  readonly 'sources.address-port': NoValues;
  readonly 'sources.address-encoding': NoValues;
  readonly 'sources.address-page': NoValues;
  readonly 'sources.address-nobody': NoValues;
  readonly 'sources.address-sign-in': NoValues;
  readonly 'sources.address-gone': NoValues;
  readonly 'sources.address-busy': { readonly status: string };
  readonly 'sources.address-refused': { readonly status: string };
  readonly 'sources.address-led-on': NoValues;
  readonly 'sources.address-large': { readonly size: number };
  readonly 'sources.address-slow': NoValues;
  readonly 'sources.address-unreachable': NoValues;
  readonly 'sources.cancelled': NoValues;
}

export const sources: Pack = {
  'sources.address-empty': "Enter the address of the file.",
  'sources.address-long': "This address is too long. Use a shorter one.",
  'sources.address-none': "This isn’t a web address. It looks like https://files.example/team.csv.",
  'sources.address-https': "Use an address that starts with https://, so that nobody can change the list on its way.",
  'sources.address-credentials': "Leave the user name and password out of the address: Meantime stores none.",
  'sources.address-port': "Use an address without a port: browsers give access to a host as a whole.",
  'sources.address-encoding': "The file isn’t in UTF-8, and the server doesn’t name its encoding. Save the file as UTF-8.",
  'sources.address-page': "This address shows a web page. Use the address of the file itself.",
  'sources.address-nobody': "The file has no people in it.",
  'sources.address-sign-in': "The server wants a sign-in. Share the file so that everyone with the link can read it.",
  'sources.address-gone': "There is no file at this address. Check the address.",
  'sources.address-busy': ["The server has a problem right now (status ",["status"],")."],
  'sources.address-refused': ["The server refused the request (status ",["status"],"). Check the address."],
  'sources.address-led-on': "This address redirects to another one. Use the final address, where the file itself is.",
  'sources.address-large': ["The file is larger than ",["size","n"]," MB, so it wasn’t read."],
  'sources.address-slow': "The server took too long to answer.",
  'sources.address-unreachable': "Meantime couldn’t reach the server. Check the address and your connection.",
  'sources.cancelled': "Cancelled. Nothing was changed.",
};
