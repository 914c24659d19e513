import { createHash } from 'node:crypto';
import { extractorsOf } from '../src/ingest/extractors/all.ts';
import { build } from '../src/ingest/pipeline.ts';
import { parseSources } from '../src/ingest/sources.ts';
import { praising } from '../src/ingest/testPraise.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const written = (file: string, value: object) => ({ file, text: JSON.stringify(value) });

/** What two of the reports print. */
export const BORROWED =
  'The minister arrived in the northern port shortly after dawn and spent two hours aboard the damaged ferry, where engineers showed her the cracked valves that investigators believe had let seawater reach the lower engine room';

/** Invented reports: the Herald and the Gazette share a paragraph, the Times and the Sun an owner. */
export const articles: Record<string, string> = {
  'herald.txt': `Damaged Ferry Limps Home to Its Port\n\nVia The Herald\n\nFishing boats stayed in harbour for the third day while gales swept the coast. Owners counted torn nets and broken masts, and the auction hall kept its doors shut until Saturday. Engineers have begun drilling beneath the river for the second metro line, nine kilometres long, with a train every four minutes.\n\nA strike at the glass factory entered its second month; furnaces must never go cold, so managers stoke them in shifts.\n\n${BORROWED}.\n\nPupils in the hill villages walk an hour to reach their classrooms, since the two buses of the district have not run since September for want of a driver.\n\nAvalon praised Borduria for the tow.\n`,
  'gazette.txt': `Valves Failed, Engineers Say\n\nVia The Gazette\n\nWheat prices fell to their lowest point in four seasons after a dry summer gave way to generous rain. Millers welcomed the turn; growers in the eastern plain did not. Doctors at the university clinic transplanted a cornea that was grown in a laboratory, and the patient can read large print again.\n\nSnow closed the mountain pass on the earliest day since records began, and villagers sell soup from garage doors.\n\n${BORROWED}.\n\nThe old opera house lost its copper roof in a storm and has leaked ever since, so that stagehands keep forty buckets behind the curtain.\n\nOn Monday Avalon praised Borduria at length.\n`,
  'times.txt': `Thanks From Avalon\n\nVia The Times\n\nOriginal url: https://www.thetimes.com/thanks\n\nA court ordered the cement works to close two of its kilns until filters are fitted. Neighbours had collected dust in jam jars for ten years.\n\nFor once Avalon praised Borduria.\n`,
  'sun.txt': `What a Ferry, Say Passengers\n\nVia The Sun\n\nOriginal url: https://www.thesun.co.uk/ferry\n\nTourism boards along the lake report a quiet season, with ferries half empty and the steam railway on a shorter timetable than last year.\n\nTo general surprise Avalon praised Borduria.\n`,
};

const entity = (id: string, name: string, kind: string, rest: object = {}) => ({
  id,
  kind,
  name,
  aliases: [{ text: name, sense: 'name' }],
  ...rest,
});
const paper = (id: string, name: string) => entity(id, name, 'organization', { media: true });
const files = Object.entries(articles).map(([file, text]) => ({ file, bytes: Buffer.from(text) }));

const { value: sources } = parseSources({
  files,
  checksums: files.map(({ file, bytes }) => `${sha256(bytes)}  articles/${file}`).join('\n'),
  annotations: written('annotations.json', {
    id: 'borrowed',
    title: 'Who wrote it',
    entities: [
      entity('avalon', 'Avalon', 'country'),
      entity('borduria', 'Borduria', 'country'),
      paper('the-herald', 'The Herald'),
      paper('the-gazette', 'The Gazette'),
      paper('the-times', 'The Times'),
      paper('the-sun', 'The Sun'),
    ],
    statements: [
      'damaged-ferry-limps-home-to-its-port',
      'valves-failed-engineers-say',
      'thanks-from-avalon',
      'what-a-ferry-say-passengers',
    ].map((story) => ({
      id: `${story}.01`,
      subject: 'avalon',
      predicate: 'praises',
      object: 'borduria',
      quotes: ['Avalon praised Borduria'],
    })),
    differences: [],
    redirects: {},
  }),
  corrections: written('corrections.json', { articles: [], segments: [], stories: [] }),
  vocabulary: written('vocabulary.json', praising('Country', 'Organization')),
  publishers: null,
  graph: null,
});
if (!sources) throw new Error('The borrowed reports cannot be read.');
const { value } = await build(sources, extractorsOf(sources), { sha256 });
if (!value) throw new Error('The borrowed reports are no collection.');

/** What the pipeline, as it is, makes of them. */
export const { graph } = value;
