import { fieldsOf, textOf } from './fields';

/** What Terraform changed, or would change. */
export interface PlannedChange {
  /** `nsxt_policy_segment.nodes`. */
  readonly address: string;
  /** `create`, `update`, `replace`, `delete`. */
  readonly action: string;
}

/** The errors in what `terraform … -json` printed, each in one line. */
export function errorsIn(output: string): readonly string[] {
  return messagesIn(output).flatMap(({ type, diagnostic }) => {
    const { severity, address, summary, detail } = fieldsOf(diagnostic);
    if (type !== 'diagnostic' || severity !== 'error') return [];
    return [joined([textOf(address), textOf(summary), textOf(detail)])];
  });
}

/** What a plan that was printed with -json would do. One that would change something and names nothing changes outputs. */
export function plannedIn(output: string): readonly PlannedChange[] {
  const changes = messagesIn(output).flatMap(({ type, change }) => {
    const { resource, action } = fieldsOf(change);
    if (type !== 'planned_change' || action === 'noop') return [];
    return [{ address: textOf(fieldsOf(resource).addr) ?? '', action: textOf(action) ?? '' }];
  });
  return changes.length > 0 ? changes : [{ address: 'outputs', action: 'update' }];
}

/** The errors in what Terraform printed for people, each in one line: its title, then its first paragraph. */
export function plainErrorsIn(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/^[│╷╵]\s?/, '').trimEnd());
  const blocks = lines
    .join('\n')
    .split(/^Error: /m)
    .slice(1);
  return blocks.map((block) => {
    const [title = '', ...rest] = block.split('\n\n');
    return joined([title, rest.find((paragraph) => paragraph.trim() !== '' && !isPlace(paragraph))]);
  });
}

/** `on main.tf line 1, in resource …`: where the error stands in a file that is gone when it is read. */
function isPlace(paragraph: string): boolean {
  return /^\s*on \S+ line \d+/.test(paragraph);
}

function joined(parts: readonly (string | undefined)[]): string {
  const texts = parts.flatMap((part) => {
    const text = part?.replace(/\s+/g, ' ').trim() ?? '';
    return text === '' ? [] : [text];
  });
  return texts.join(': ');
}

/** The value of a JSON text; undefined for a text that is none, as a line that was cut off. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function messagesIn(output: string): readonly Readonly<Record<string, unknown>>[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => fieldsOf(jsonIn(line)));
}
