/** A question of the bank, or one of its probes, as three columns of a row. */
export interface BankSource {
  questionId: string;
  version: number;
  probe: string | null;
}
