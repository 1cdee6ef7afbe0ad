/** What was tried, and where the answer was not what the table says. */
export class Report {
  probes = 0;
  private readonly wrong: string[] = [];
  /** Role and record: labels of what got through, by what was tried. */
  private readonly through = new Map<string, Set<string>>();
  private readonly attempts = new Map<string, Set<string>>();

  /** One probe: where, and whether the answer is as the table says. */
  check(where: string, wanted: unknown, got: unknown): boolean {
    this.probes += 1;
    const right = same(wanted, got);
    if (!right) this.wrong.push(`${where}: the table says ${show(wanted)}, the answer is ${show(got)}`);
    return right;
  }

  /** Remembers that something got through, for the printed table. */
  pass(seat: string, kind: string, what: string, label: string): void {
    const key = `${seat} ${kind} ${what}`;
    const labels = this.through.get(key) ?? new Set();
    this.through.set(key, labels.add(label));
  }

  /** Remembers on how many records it was tried. */
  try(seat: string, kind: string, what: string, label: string): void {
    const key = `${seat} ${kind} ${what}`;
    const labels = this.attempts.get(key) ?? new Set();
    this.attempts.set(key, labels.add(label));
  }

  tried(seat: string, kind: string, what: string): number {
    return this.attempts.get(`${seat} ${kind} ${what}`)?.size ?? 0;
  }

  count(seat: string, kind: string, what: string): number {
    return this.through.get(`${seat} ${kind} ${what}`)?.size ?? 0;
  }

  /** Where the table and the answers differ. */
  get surprises(): readonly string[] {
    return this.wrong;
  }

  /** The first of them, and how many there are. */
  get summary(): string[] {
    return this.wrong.length > 60 ? [...this.wrong.slice(0, 60), `… and ${this.wrong.length - 60} more`] : this.wrong;
  }
}

const show = (value: unknown): string => JSON.stringify(value)?.slice(0, 300) ?? 'nothing';
const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);
