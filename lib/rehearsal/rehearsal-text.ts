import { alignColumns, type Paint, PLAIN } from '../core/report';
import { indented } from './indented';
import { notPossibleText } from './not-possible-text';
import type { LeftOut } from './rehearsable';
import type { Broken, GatewayTable, Played, PlayedCluster, Rehearsal, StaticRoutes } from './rehearsal';

/** Rows of a table, and lines of a list, that are shown; the rest is counted. */
const SHOWN = 16;

/** The rehearsal as a person reads it, in lines of 80 cells as far as names allow. */
export function rehearsalText(rehearsal: Rehearsal, paint: Paint = PLAIN): string {
  switch (rehearsal.outcome) {
    case 'played':
      return playedText(rehearsal, paint);
    case 'broken':
      return brokenText(rehearsal, paint);
    default:
      return section('Rehearsal: not done', [...notPossibleText(rehearsal), ...leftOutLines(rehearsal.leftOut)], paint);
  }
}

function playedText(played: Played, paint: Paint): string {
  const { stacks, made, tier1s, tier0s, clusters } = played;
  const names = `${stacks.length === 1 ? 'stack' : 'stacks'} ${stacks.join(', ')}`;
  return [
    section(`Rehearsal of ${names}`, castLines(played), paint),
    section(`Made by terraform apply: ${counted(made.length, 'object')}`, cut(made.map((path) => ` ${path}`)), paint),
    ...tier1s.map((tier1) =>
      section(`Static routes of Tier-1 ${tier1.name}: ${tier1.routes.length}`, routeLines(tier1), paint),
    ),
    ...tier0s.map((tier0) => section(`Routing table of Tier-0 ${tier0.name}`, tableLines(tier0), paint)),
    section('Afterwards', closingLines(played, clusters, paint), paint),
  ].join('\n');
}

/** What of it is real, and what is only played. */
function castLines({ versions, providerFrom, nsxVersion, clusters, leftOut }: Played): readonly string[] {
  const { terraform, provider } = versions;
  const names = clusters.map(({ name }) => name).join(', ');
  const played =
    names === '' ? '' : `, the vSphere cloud ${clusters.length === 1 ? 'provider' : 'providers'} of ${names}`;
  return [
    ` real    Terraform ${terraform}, provider nsxt ${provider ?? 'of an unknown version'} (${providerFrom})`,
    ` played  NSX ${nsxVersion}${played}`,
    ...leftOutLines(leftOut),
  ];
}

function leftOutLines(leftOut: readonly LeftOut[]): readonly string[] {
  return leftOut.flatMap(({ stack, reason }) => indented(`stack ${stack} is left out: ${reason}`));
}

function routeLines({ routes }: StaticRoutes): readonly string[] {
  const rows = routes.map(({ network, nextHop, node, realized }) => [
    network,
    nextHop === '' ? 'discarded' : nextHop,
    node === '' ? '-' : node,
    realized ? 'yes' : 'no',
  ]);
  const [first] = routes;
  return [
    ...table(['network', 'next hop', 'node', 'realized'], rows),
    ...(first === undefined ? [] : [` the first one's id: ${first.id}`]),
  ];
}

function tableLines({ entries }: GatewayTable): readonly string[] {
  if (entries.length === 0) return [' empty'];
  const rows = entries.map(({ type, network, nextHop, adminDistance }) => [
    type,
    network,
    nextHop === '' ? '-' : nextHop,
    String(adminDistance),
  ]);
  return table(['type', 'network', 'next hop', 'admin distance'], rows);
}

function closingLines(played: Played, clusters: readonly PlayedCluster[], paint: Paint): readonly string[] {
  const { secondPlan, left, destroyedImports } = played;
  const lines = [
    ...clusters.flatMap(({ name, failures }) =>
      failures.map((failure) => [`${name}'s cloud provider`, paint.error(failure)]),
    ),
    [
      'second plan',
      secondPlan.length === 0 ? paint.good('no changes') : paint.error(counted(secondPlan.length, 'change')),
    ],
    ...secondPlan.slice(0, SHOWN).map(({ address, action }) => ['', `${action} ${address}`]),
    ...clusters.map(({ name, deleted }) => [
      `nodes of ${name} gone`,
      `its cloud provider deleted ${counted(deleted, 'route')}`,
    ]),
    [
      'destroyed',
      left.length === 0
        ? paint.good('the manager is as it was')
        : paint.error(`${counted(left.length, 'object')} differ`),
    ],
    ...left.slice(0, SHOWN).map((path) => ['', path]),
    ...destroyedImports.map((path) => ['', `but for ${path}, which Terraform had imported`]),
  ];
  return alignColumns(lines).map((line) => ` ${line}`);
}

function brokenText({ step, errors, unknown }: Broken, paint: Paint): string {
  const why = errors.slice(0, SHOWN).flatMap((error) => indented(error));
  const more = errors.length > SHOWN ? [` ${errors.length - SHOWN} more`] : [];
  const lacking =
    unknown.length === 0
      ? []
      : indented(`The simulated NSX does not have what the program looks up: ${unknown.join(', ')}`);
  const advice =
    'To look closer, run `npx cdk-routable-pods simulate --log` and deploy to it from another terminal; it prints how.';
  return section(paint.error(`Rehearsal: ${step} failed`), [...why, ...more, ...lacking, ...indented(advice)], paint);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return cut(
    alignColumns([head, ...rows]).map((line) => ` ${line}`),
    SHOWN + 1,
  );
}

function cut(lines: readonly string[], count = SHOWN): readonly string[] {
  return lines.length <= count ? lines : [...lines.slice(0, count), ` ${lines.length - count} more`];
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function section(title: string, lines: readonly string[], paint: Paint): string {
  return [paint.strong(title), ...lines].map((line) => `${line}\n`).join('');
}
