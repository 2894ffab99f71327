import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { App } from './app.ts';
import { answerProblem } from './problem.ts';

/** The files of `web/`, and what they are. In the package the scripts lie there as JavaScript already. */
const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const folder = new URL(import.meta.url.endsWith('.ts') ? '../../../web/' : '../../web/', import.meta.url);

/** `/assets/NAME`: style sheet, icon and scripts. A script's TypeScript is stripped of its types when first asked for. */
export function addAssets(app: App): void {
  const loaded = new Map<string, Promise<string | null>>();
  app.get('/assets/:name{[a-z-]+\\.(?:css|js|svg)}', async (context) => {
    const name = context.req.param('name');
    const content = await (loaded.get(name) ?? keep(loaded, name, loadAsset(name)));
    if (content === null)
      return answerProblem(context, 404, { code: 'asset-unknown', detail: `There is no file called ${name}.` });
    return context.body(content, 200, {
      'content-type': mediaTypes[name.split('.').at(-1)!],
      'cache-control': 'max-age=300',
    });
  });
}

function keep<Value>(values: Map<string, Value>, key: string, value: Value): Value {
  values.set(key, value);
  return value;
}

/** The content of a file of `web/`; null where there is none of this name. */
export async function loadAsset(name: string): Promise<string | null> {
  const written = await readIfThere(new URL(name, folder));
  if (written !== null || !name.endsWith('.js')) return written;
  const source = await readIfThere(new URL(name.replace(/js$/, 'ts'), folder));
  return source === null ? null : stripTypeScriptTypes(source);
}

async function readIfThere(file: URL): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
