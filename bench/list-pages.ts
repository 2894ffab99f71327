/** A kind of page with the addresses at which it is asked for in turn. */
export interface BenchPage {
  readonly name: string;
  readonly paths: readonly string[];
  /** Text of the article in its page, which the limit on its size leaves out. */
  readonly hasText?: true;
}

/** The same kinds of pages in any ledger, those of one contact, text or actor with several of them. */
export async function listPages(origin: string): Promise<readonly BenchPage[]> {
  const { contacts } = (await (await fetch(`${origin}/api/contacts?limit=40`)).json()) as {
    contacts: { id: string; documents: { documentId: string }[]; participants: { key: string }[] }[];
  };
  const keys = contacts.flatMap(({ participants }) => participants.slice(0, 1).map(({ key }) => key));
  return [
    { name: '/', paths: ['/'] },
    { name: '/?actor=', paths: keys.map((key) => `/?actor=${key}`) },
    { name: '/?asOf=', paths: ['/?asOf=2024-07-01'] },
    { name: '/contacts/ID', paths: contacts.map(({ id }) => `/contacts/${id}`) },
    {
      name: '/documents/ID',
      paths: contacts.map(({ documents }) => `/documents/${documents[0].documentId}`),
      hasText: true,
    },
    { name: '/documents', paths: ['/documents'] },
    { name: '/actors', paths: ['/actors'] },
    { name: '/actors/KEY', paths: keys.map((key) => `/actors/${key}`) },
    { name: '/commitments', paths: ['/commitments?view=all', '/commitments?view=due&day=2024-07-01'] },
    { name: '/denials', paths: ['/denials'] },
    {
      name: '/search',
      paths: ['/search?q=telefoniert', '/search?q=Lage', '/search?q=Gespräch', '/search?q=Streitfall 7'],
    },
    { name: '/changes', paths: ['/changes?all'] },
    { name: '/changes.atom', paths: ['/changes.atom'] },
    { name: '/api/contacts', paths: ['/api/contacts'] },
  ];
}
