import type { Figure } from "../figure.ts";
import type { Effort } from "../rounds.ts";

/** What the suites are run with. */
export interface Setting {
  /** The repository. */
  readonly root: string;
  /** Where {@link writeCases} wrote. */
  readonly folder: string;
  readonly effort: Effort;
  /** Says something for people, such as what could not be measured. */
  tell(text: string): void;
}

/** Measures one table of the README. */
export type Suite = (setting: Setting) => Promise<readonly Figure[]>;
