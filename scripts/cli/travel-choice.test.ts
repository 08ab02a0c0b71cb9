import { expect, test } from 'vitest';
import { readTravelChoice } from './travel-choice.ts';

test.each([
  [null, { kind: 'network' }],
  ['network', { kind: 'network' }],
  ['straight', { kind: 'straight' }],
  ['matrix:a:b.csv', { kind: 'matrix', file: 'a:b.csv' }],
  [
    'osrm:http://localhost:5000/',
    { kind: 'server', server: { kind: 'osrm', base: 'http://localhost:5000' } },
  ],
  [
    'osrm:https://kort.example/routed-car/table/v1/driving',
    { kind: 'server', server: { kind: 'osrm', base: 'https://kort.example/routed-car' } },
  ],
  [
    'valhalla:http://[::1]:8002/sources_to_targets',
    { kind: 'server', server: { kind: 'valhalla', base: 'http://[::1]:8002' } },
  ],
])('reads %j', (value, choice) => {
  expect(readTravelChoice(value)).toEqual(choice);
});

test.each([
  ['matrix:', 'mangler en fil'],
  ['osrm:', 'forventede en adresse'],
  ['osrm:ftp://x', 'forventede en adresse'],
  ['osrm:localhost:5000', 'forventede en adresse'],
  ['osrm:http://localhost:99999', 'forventede en adresse'],
  ['valhalla:http://user:pass@localhost', 'forventede en adresse'],
  ['valhalla:http://localhost?x=1', 'forventede en adresse'],
  ["osrm:http://x; script-src 'unsafe-inline'", 'forventede en adresse'],
  ['osrm:http://*', 'forventede en adresse'],
  ['bil', 'forventede'],
])('refuses %j', (value, reason) => {
  expect(readTravelChoice(value)).toMatchObject({ reason: expect.stringContaining(reason) });
});
