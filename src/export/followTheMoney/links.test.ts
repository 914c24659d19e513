import { describe, expect, it, test } from 'vitest';
import type { Statement } from '../../model/types.ts';
import { dated } from '../../query/testIndex.ts';
import { id, quote, told, type Tie } from './testTies.ts';

describe('a sanction', () => {
  it('has who put it, on whom, over what and since when', () => {
    const also: Statement['also'] = [{ role: 'about', entity: 'parade' }];
    const when = dated('2014-03');
    const [sanction, ...others] = told([
      'russia',
      'Sanction',
      'serbia',
      { role: 'asset freeze', also, when },
    ]);
    expect(others).toEqual([]);
    expect(sanction).toMatchObject({ schema: 'Sanction', id: id('russia--Sanction--serbia') });
    expect(sanction?.properties).toEqual({
      entity: [id('serbia')],
      authority: ['Russia'],
      country: ['ru'],
      program: ['asset freeze'],
      reason: ['parade'],
      startDate: ['2014-03'],
      description: [quote],
      publisher: ['North Wire'],
      proof: [id('article--wire')],
      sourceUrl: ['https://example.org/?relation=russia~Sanction~serbia'],
      recordId: ['russia~Sanction~serbia'],
    });
  });

  it('may come from who is no thing of the format, but not fall on one', () => {
    expect(told(['serbs', 'Sanction', 'serbia'])[0]?.properties['authority']).toEqual(['Serbs']);
    expect(told(['serbia', 'Sanction', 'serbs'])).toEqual([]);
  });
});

describe('a post', () => {
  it('is one by its title and body, whoever holds it and however it is written', () => {
    const lines = told(
      ['anna', 'Occupancy', 'serbia', { role: 'Prime Minister', when: dated('2017/2019') }],
      ['boris', 'Occupancy', 'serbia', { role: 'prime minister' }],
      ['boris', 'Occupancy', 'serbia', { role: 'Ambassador' }],
    );
    const of = (schema: string) => lines.filter((line) => line.schema === schema);
    expect(of('Position').map(({ properties }) => properties)).toMatchObject([
      {
        name: ['Prime Minister, Serbia', 'prime minister, Serbia'],
        organization: [id('serbia')],
        country: ['rs'],
      },
      { name: ['Ambassador, Serbia'] },
    ]);
    const [first, second] = of('Position');
    expect(of('Occupancy').map(({ properties }) => properties)).toMatchObject([
      { holder: [id('anna')], post: [first?.id], status: ['ended'], startDate: ['2017'], endDate: ['2019'] },
      { holder: [id('boris')], post: [first?.id], status: ['unknown'] },
      { holder: [id('boris')], post: [second?.id] },
    ]);
    expect(of('Occupancy')[1]?.properties).toMatchObject({
      proof: [id('article--wire')],
      description: [quote],
      recordId: ['boris~Occupancy~serbia'],
    });
  });

  it('without a title, or of who is no person, is only a link', () => {
    expect(
      told(['anna', 'Occupancy', 'serbia'], ['army', 'Occupancy', 'serbia', { role: 'guard' }]),
    ).toMatchObject([
      { schema: 'UnknownLink', properties: { role: ['does Occupancy to'] } },
      { schema: 'UnknownLink' },
    ]);
  });

  it('of which the text says "since" has no end', () => {
    const [, since] = told(['anna', 'Occupancy', 'serbia', { role: 'Head', when: dated('2013/2021-05-04') }]);
    expect(since?.properties).toMatchObject({ startDate: ['2013'], status: ['unknown'] });
    expect(since?.properties).not.toHaveProperty('endDate');
  });
});

describe('an event', () => {
  it('has who organised it, who took part and where it was, whichever end it is', () => {
    const [event, ...others] = told(
      ['army', 'Event:organizer', 'parade'],
      ['russia', 'Event:involved', 'parade', { when: dated('2021-05-03') }],
      ['parade', 'Event:involved', 'anna'],
      ['parade', 'Event:location', 'square'],
      ['parade', 'Event:location', 'serbia'],
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      id: id('parade'),
      schema: 'Event',
      properties: {
        name: ['parade'],
        organizer: [id('army')],
        involved: [id('anna'), id('russia')],
        location: ['Serbia', 'Main Square'],
        country: ['rs'],
        date: ['2021-05-03'],
        proof: [id('article--wire')],
        description: [quote],
      },
    });
    expect(event?.properties['recordId']).toHaveLength(5);
    expect(event?.properties['sourceUrl']).toHaveLength(6);
  });

  it('has no part for what is neither a person nor a body, but can be where anything is', () => {
    expect(told(['serbs', 'Event:involved', 'parade'], ['tank', 'Event:organizer', 'parade'])).toEqual([]);
    expect(told(['parade', 'Event:location', 'serbs'])).toMatchObject([
      { properties: { location: ['Serbs'] } },
    ]);
    expect(told(['serbia', 'Event:location', 'square'], ['army', 'Event:audience', 'parade'])).toEqual([]);
  });
});

test.each<[Tie, properties: Record<string, string[]>]>([
  [
    ['serbia', 'Membership', 'league'],
    { member: [id('serbia')], organization: [id('league')], role: ['does Membership to'] },
  ],
  [
    ['anna', 'Employment', 'army', { role: 'officer' }],
    { employee: [id('anna')], employer: [id('army')], role: ['officer'] },
  ],
  [
    ['anna', 'Directorship', 'army', { role: 'head' }],
    { director: [id('anna')], organization: [id('army')], role: ['head'] },
  ],
  [['army', 'Ownership', 'tank'], { owner: [id('army')], asset: [id('tank')] }],
  [['anna', 'Representation', 'serbia'], { agent: [id('anna')], client: [id('serbia')] }],
  [
    ['anna', 'Family', 'boris'],
    { person: [id('anna')], relative: [id('boris')], relationship: ['does Family to'] },
  ],
  [['anna', 'Associate', 'boris'], { person: [id('anna')], associate: [id('boris')] }],
  [
    ['tank', 'UnknownLink', 'square'],
    { subject: [id('tank')], object: [id('square')], role: ['does UnknownLink to'] },
  ],
])('%j is a link of its own schema', (tie, properties) => {
  expect(told(tie)).toMatchObject([{ schema: tie[1], properties }]);
});
