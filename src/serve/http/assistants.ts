import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { browseContacts } from '../../pipeline/show/browse-contacts.ts';
import { browseDenials } from '../../pipeline/show/browse-denials.ts';
import { browseCommitments } from '../../pipeline/show/browse-groups.ts';
import { findParty } from '../../pipeline/show/find-party.ts';
import { listActorsNamed } from '../../pipeline/show/list-actors.ts';
import { listStatements } from '../../pipeline/show/list-statements.ts';
import { loadContactView } from '../../pipeline/show/load-contact-view.ts';
import { search } from '../../pipeline/show/search.ts';
import {
  toCommitmentRecord,
  toComparisonRecord,
  toContactRecord,
  toDenialRecord,
  toStatementRecord,
} from '../cli/ledger-records.ts';
import type { App, Service } from './app.ts';
import { toWindowQuery } from './commitment-pages.ts';
import { fromCursor, toCursor } from './paging.ts';
import { contactKindSchema, contactStatusSchema } from './schemas.ts';

const entriesPerAnswer = 20;

/** `/mcp`: the ledger as read-only tools for assistants (Model Context Protocol, streamable HTTP without sessions). */
export function addAssistants(app: App, service: Service): void {
  app.all('/mcp', async (context) => {
    // Loaded when first asked for: it takes longer to load than all the rest of the server.
    const { WebStandardStreamableHTTPServerTransport } = await import(
      '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
    );
    const { McpServer } = await import('@modelcontextprotocol/sdk/server/mcp.js');
    const server = new McpServer(
      { name: 'lesart', version: '1' },
      {
        instructions:
          'A ledger of diplomacy read from German news. Every answer carries anchors: the exact words of a document, with their place. Quote them; say who says so; never say which side is right.',
      },
    );
    addTools(server, service);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    return transport.handleRequest(context.req.raw);
  });
}

const readOnly = { readOnlyHint: true, openWorldHint: false };

function addTools(server: McpServer, service: Service): void {
  addFindActors(server);
  addFindContacts(server, service);
  addCompareAccounts(server, service);
  addFindCommitments(server, service);
  addFindDenials(server, service);
  addSearch(server, service);
}

function addFindActors(server: McpServer): void {
  server.registerTool(
    'find_actors',
    {
      description:
        'Keys of people, states and bodies by any spelling of their German name ("USA", "Selenskij"), or a part of it.',
      inputSchema: { name: z.string().min(2).max(100) },
      annotations: readOnly,
    },
    async ({ name }) => {
      const actors = (await listActorsNamed(name)).slice(0, entriesPerAnswer);
      return answer({
        actors: actors.map(({ key, name: german, kind, stateName }) => ({ key, name: german, kind, stateName })),
      });
    },
  );
}

function addFindContacts(server: McpServer, { ledger }: Service): void {
  server.registerTool(
    'find_contacts',
    {
      description:
        'Who spoke with whom, latest first. Actors by key, from find_actors, or by German name; a state means all who act for it. Days as 2025-03-18, 2025-03 or 2025.',
      inputSchema: {
        actors: z.array(z.string().max(200)).max(5).optional(),
        kind: contactKindSchema.optional(),
        status: contactStatusSchema.optional(),
        from: z.string().max(10).optional(),
        to: z.string().max(10).optional(),
        asOf: z
          .string()
          .max(40)
          .optional()
          .describe('As it stood then: only what had been published by this day or time.'),
        cursor: z.string().max(200).optional(),
      },
      annotations: readOnly,
    },
    async ({ asOf, cursor, actors: names = [], ...query }) => {
      const page = { after: fromCursor(cursor), limit: entriesPerAnswer };
      const parties = await Promise.all(names.map((name) => findParty(ledger, name)));
      const actors = parties.flatMap(({ key, isSide }) => (isSide ? [] : [key]));
      const sides = parties.flatMap(({ key, isSide }) => (isSide ? [key] : []));
      const { contacts, next } = await browseContacts({ ...ledger, asOf }, { ...query, actors, sides }, page);
      return answer({ contacts: contacts.map((contact) => toContactRecord(contact, [])), next: toCursor(next) });
    },
  );
}

function addCompareAccounts(server: McpServer, { ledger }: Service): void {
  server.registerTool(
    'compare_accounts',
    {
      description:
        'What each side says about one contact, point by point, with the relation of the points. No relation says who is right.',
      inputSchema: { contact: z.string().min(2).max(60), asOf: z.string().max(40).optional() },
      annotations: readOnly,
    },
    async ({ contact, asOf }) => {
      const view = await loadContactView({ ...ledger, asOf }, contact);
      return view
        ? answer(toComparisonRecord(view))
        : refuse(`No contact has the id ${contact}. find_contacts gives ids.`);
    },
  );
}

function addFindCommitments(server: McpServer, { ledger, now }: Service): void {
  server.registerTool(
    'find_commitments',
    {
      description:
        'What was offered, demanded, promised, agreed, refused: all, or by the window (due within 30 days, running, lapsed, disputed) on a day.',
      inputSchema: {
        view: z.enum(['due', 'running', 'lapsed', 'disputed', 'all']).default('all'),
        day: z.iso.date().optional(),
        actor: z
          .string()
          .max(200)
          .optional()
          .describe(
            'Key or German name of who is bound, or by or to whom it is said; a state means all who act for it.',
          ),
        cursor: z.string().max(200).optional(),
      },
      annotations: readOnly,
    },
    async ({ view, day, actor, cursor }) => {
      const party = actor === undefined ? null : await findParty(ledger, actor);
      const who = party && (party.isSide ? { side: party.key } : { actor: party.key });
      const query = { ...who, ...toWindowQuery(view, day ?? now().slice(0, 10)) };
      const page = await browseCommitments(ledger, query, { after: fromCursor(cursor), limit: entriesPerAnswer });
      return answer({ commitments: page.commitments.map(toCommitmentRecord), next: toCursor(page.next) });
    },
  );
}

function addFindDenials(server: McpServer, { ledger }: Service): void {
  server.registerTool(
    'find_denials',
    {
      description:
        'Who denies, does not confirm or corrects what, with which exception; last read first. `target` is what is denied.',
      inputSchema: { asOf: z.string().max(40).optional(), cursor: z.string().max(200).optional() },
      annotations: readOnly,
    },
    async ({ asOf, cursor }) => {
      const page = { after: fromCursor(cursor), limit: entriesPerAnswer };
      const { denials, next } = await browseDenials({ ...ledger, asOf }, page);
      return answer({ denials: denials.map(toDenialRecord), next: toCursor(next) });
    },
  );
}

function addSearch(server: McpServer, { ledger }: Service): void {
  server.registerTool(
    'search',
    {
      description: 'Statements and texts in which all words stand, in any form of German, latest first.',
      inputSchema: { words: z.string().min(2).max(200) },
      annotations: readOnly,
    },
    async ({ words }) => {
      const { statements, texts } = await search(ledger, words, { offset: 0, limit: entriesPerAnswer });
      return answer({ statements: (await listStatements(ledger, statements)).map(toStatementRecord), texts });
    },
  );
}

function answer(content: Record<string, unknown>) {
  return { content: [{ type: 'text' as const, text: JSON.stringify(content) }] };
}

function refuse(reason: string) {
  return { content: [{ type: 'text' as const, text: reason }], isError: true };
}
