// @ts-check
/**
 * Copydesk in a web page: a client of the HTTP API, and attach(), which checks the fields of an
 * editor while someone writes.
 *
 *     import {attach, createClient} from 'https://copydesk.example/copydesk.js';
 *
 *     const client = createClient();
 *     const {report} = await client.check({headline: '…', body: ['…', '…']});
 *
 * Needs no other library and runs under a strict Content-Security-Policy. Offsets are those of
 * JavaScript's strings, UTF-16 code units.
 *
 * @module
 */

export {attach} from './copydesk-attach.js';
export {CopydeskError, createClient} from './copydesk-client.js';
