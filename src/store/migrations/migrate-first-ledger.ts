import { type Kysely, sql } from 'kysely';

type ColumnType = 'text' | 'integer' | 'blob' | 'double precision';

interface TableShape {
  /** A type with `?` may be null. */
  readonly columns: Readonly<Record<string, ColumnType | `${ColumnType}?`>>;
  readonly key: readonly string[];
  readonly indexes?: readonly (readonly string[])[];
}

const fact = { document_id: 'text', position: 'integer', rule: 'text' } as const;

const shapes: Readonly<Record<string, TableShape>> = {
  snapshot: { columns: { hash: 'text', media_type: 'text', size: 'integer', bytes: 'blob' }, key: ['hash'] },
  receipt: { columns: { document_id: 'text', path: 'text', received_at: 'text' }, key: ['document_id', 'path'] },
  document: {
    columns: {
      id: 'text',
      snapshot_hash: 'text',
      published_given: 'text',
      plain: 'integer',
      fingerprint: 'text',
      title: 'text?',
      publisher: 'text?',
      published_at: 'text?',
      updated_at: 'text?',
      language: 'text',
      sketch: 'text',
    },
    key: ['id'],
    indexes: [['snapshot_hash']],
  },
  document_text: {
    columns: { document_id: 'text', text: 'text', details: 'text', offset_map: 'text' },
    key: ['document_id'],
  },
  actor: {
    columns: {
      document_id: 'text',
      key: 'text',
      name: 'text',
      kind: 'text',
      wikidata: 'text?',
      office: 'text?',
      state: 'text?',
      gender: 'text?',
      members: 'text',
      number: 'integer?',
    },
    key: ['document_id', 'key'],
    indexes: [['key']],
  },
  quotation: {
    columns: {
      ...fact,
      form: 'text',
      medium: 'text',
      nested: 'integer',
      speaker: 'text?',
      chain: 'text',
      certainty: 'text',
      polarity: 'text',
      verification: 'text?',
    },
    key: ['document_id', 'position'],
  },
  contact_entry: {
    columns: {
      ...fact,
      kind: 'text',
      form: 'text?',
      status: 'text',
      leaked: 'integer',
      attempted: 'integer',
      same_state: 'integer',
      ordinal: 'integer?',
      date_edtf: 'text?',
      date_text: 'text?',
      date_from: 'text?',
      duration_iso: 'text?',
      duration_bound: 'text?',
      place: 'text?',
    },
    key: ['document_id', 'position'],
  },
  commitment_entry: {
    columns: {
      ...fact,
      kind: 'text',
      status: 'text',
      action: 'text',
      scope: 'text?',
      quantity_value: 'double precision?',
      quantity_unit: 'text?',
      quantity_bound: 'text?',
      quantity_distribution: 'text?',
      start_edtf: 'text?',
      end_edtf: 'text?',
    },
    key: ['document_id', 'position'],
  },
  denial_entry: {
    columns: { ...fact, kind: 'text', target_type: 'text', target_position: 'integer?' },
    key: ['document_id', 'position'],
  },
  fact_actor: {
    columns: { document_id: 'text', fact: 'text', role: 'text', position: 'integer', actor_key: 'text' },
    key: ['document_id', 'fact', 'role', 'position'],
  },
  anchor: {
    columns: {
      document_id: 'text',
      fact: 'text',
      slot: 'text',
      position: 'integer',
      start_offset: 'integer',
      end_offset: 'integer',
      exact: 'text',
      prefix: 'text',
      suffix: 'text',
    },
    key: ['document_id', 'fact', 'slot', 'position'],
  },
  told_contact: {
    columns: { document_id: 'text', fact: 'text', contact_position: 'integer' },
    key: ['document_id', 'fact', 'contact_position'],
  },
  contact_profile: {
    columns: {
      id: 'text',
      profile: 'text',
      tier: 'text',
      signature: 'text',
      from_day: 'integer',
      to_day: 'integer',
      first_entry: 'text',
      contact_id: 'text',
    },
    key: ['id'],
    indexes: [['contact_id'], ['signature', 'tier']],
  },
  profile_pair: {
    columns: { pair: 'text', tier: 'text', from_day: 'integer', to_day: 'integer', profile_id: 'text' },
    key: ['pair', 'tier', 'from_day', 'profile_id'],
    indexes: [['profile_id']],
  },
  profile_apart: {
    columns: { document_id: 'text', left_id: 'text', right_id: 'text' },
    key: ['document_id', 'left_id', 'right_id'],
    indexes: [['left_id'], ['right_id']],
  },
  contact_link: {
    columns: { document_id: 'text', position: 'integer', profile_id: 'text', entry_key: 'text' },
    key: ['document_id', 'position'],
    indexes: [['profile_id', 'entry_key']],
  },
  grouped_entry: {
    columns: {
      type: 'text',
      document_id: 'text',
      position: 'integer',
      block: 'text',
      from_day: 'integer',
      to_day: 'integer',
      words: 'text',
      entry_key: 'text',
      group_id: 'text',
    },
    key: ['type', 'document_id', 'position'],
    indexes: [['type', 'group_id', 'entry_key']],
  },
  grouped_key: {
    columns: { key: 'text', type: 'text', from_day: 'integer', document_id: 'text', position: 'integer' },
    key: ['key', 'type', 'from_day', 'document_id', 'position'],
    indexes: [['type', 'document_id', 'position']],
  },
  alias: { columns: { alias: 'text', id: 'text' }, key: ['alias'], indexes: [['id']] },
};

/**
 * Creates the tables of the first ledger. Written out here and never changed: later versions migrate from it.
 * `isSqlite`: rows of composite keys are then stored in the order of their key, which halves their size there.
 */
export async function migrateFirstLedger(database: Kysely<unknown>, isSqlite: boolean): Promise<void> {
  for (const [name, shape] of Object.entries(shapes)) {
    let table = database.schema.createTable(name);
    for (const [column, declared] of Object.entries(shape.columns)) {
      const type = declared.replace('?', '') as ColumnType;
      table = table.addColumn(column, type === 'blob' && !isSqlite ? 'bytea' : type, (definition) =>
        declared.endsWith('?') ? definition : definition.notNull(),
      );
    }
    table = table.addPrimaryKeyConstraint(`${name}_key`, [...shape.key] as never);
    if (isSqlite && shape.key.length > 1) table = table.modifyEnd(sql`without rowid`);
    await table.execute();
    for (const columns of shape.indexes ?? [])
      await database.schema
        .createIndex(`${name}_by_${columns.join('_')}`)
        .on(name)
        .columns([...columns])
        .execute();
  }
}
