export type AgreementBand = 'strong' | 'moderate' | 'mixed';

export interface AgreementRow {
  id: string;
  label: string;
  /** Null when too few answered. */
  agreement: AgreementBand | null;
  /** "Strong", or why there is no band. */
  agreementText: string;
  /** Small print under the band, such as "Many could not say". */
  note: string | null;
  executive: number | null;
  nonExecutive: number | null;
  /** The gap is larger than chance alone would give. */
  clear: boolean;
  /** "No clear gap"; the part after the first comma is printed smaller. */
  gapText: string;
  readOut: string;
}

export interface AgreementRowsProps {
  rows: AgreementRow[];
  /** Why no theme shows executives and non-executives apart; null when all may. */
  splitAbsent: string | null;
  width: number;
  label?: string;
}
