import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { BaseModel } from '../../../models/BaseModel.js';
import { Dispute } from './Dispute.js';

export type DisputeParty = 'buyer' | 'vendor' | 'platform';

/** What a party submits. */
export interface EvidenceDraft {
  type: 'text' | 'image' | 'document' | 'tracking';
  url?: string | undefined;
  note?: string | undefined;
}

/** Something that a party of a dispute submitted. */
export class DisputeEvidence extends BaseModel {
  static override tableName = 'dispute_evidence';
  static override idColumn = ['disputeId', 'position'];
  static override columns: readonly (keyof DisputeEvidence)[] = [
    'disputeId',
    'position',
    'party',
    'type',
    'url',
    'note',
    'createdAt',
  ];

  /** The primary key is the dispute with the position. */
  override id!: never;
  disputeId!: string;
  /** From 1 to 100. */
  position!: number;
  party!: DisputeParty;
  type!: EvidenceDraft['type'];
  url!: string | null;
  note!: string | null;
  createdAt!: string;
  dispute?: Dispute;

  static override get relationMappings(): RelationMappings {
    return { dispute: this.belongsTo(Dispute, 'disputeId') };
  }

  /** As responses name it. */
  get at(): string {
    return this.createdAt;
  }

  /** The number of entries of a locked dispute. */
  static async count(db: Knex, disputeId: string): Promise<number> {
    return DisputeEvidence.query(db).where({ disputeId }).resultSize();
  }
}
