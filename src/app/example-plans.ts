import { inWords } from '../domain/built-texts.ts';

/** Where the examples lie, beside the page. */
export const EXAMPLE_FOLDER = 'examples/';

/** A named example in `public/examples/index.json`. */
export interface ExamplePlan {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly file: string;
}

/** Reads a text file that lies beside the page; rejects when it is not there. */
export type ReadText = (path: string) => Promise<string>;

function isExample(value: unknown): value is ExamplePlan {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, description, file } = value as Readonly<Record<string, unknown>>;
  return [id, title, description, file].every((text) => typeof text === 'string' && text !== '');
}

/** The examples that an index lists; entries that are not understood are left out. */
export function readExampleIndex(text: string): readonly ExamplePlan[] {
  const index: unknown = JSON.parse(text);
  const entries: unknown =
    typeof index === 'object' && index !== null && 'examples' in index ? index.examples : index;
  return Array.isArray(entries) ? entries.filter(isExample) : [];
}

/** The examples there are, told in the language in use; the plans themselves are Danish. None when the index cannot be read. */
export async function readExamples(readText: ReadText): Promise<readonly ExamplePlan[]> {
  try {
    const examples = readExampleIndex(await readText(`${EXAMPLE_FOLDER}index.json`));
    return examples.map((example) => ({
      ...example,
      title: inWords(example.title),
      description: inWords(example.description),
    }));
  } catch {
    return [];
  }
}

/** What a newcomer sees: a plan with every kind of site, and gaps to find. */
const FIRST_SEEN = 'byer-og-enheder';

/** The example of an id, else the one a newcomer sees, else any. */
export function chooseExample(examples: readonly ExamplePlan[], id: string | null): ExamplePlan | undefined {
  const find = (wanted: string | null): ExamplePlan | undefined =>
    examples.find((example) => example.id === wanted);
  return find(id) ?? find(FIRST_SEEN) ?? examples[0];
}
