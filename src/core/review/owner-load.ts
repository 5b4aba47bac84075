import type { Cases, OwnerCase } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";
import { percent } from "./words";

/** Fewer owners show no pattern. */
const FEWEST_OWNERS = 3;

/** Few numbers are no excuse: who never updates is counted by how many numbers they hold. */
export function ownerLoad(cases: Cases): readonly Finding[] {
  const { ownerFew, ownerMany } = cases.settings;
  const owners = cases.owners.filter(({ counted }) => counted.length > 0);
  const never = owners.filter(({ isNever }) => isNever).length;
  if (owners.length < FEWEST_OWNERS || never === 0) return [];
  const bucket = (from: number, to: number) =>
    owners.filter(({ rows }) => rows.length >= from && rows.length <= to);
  const few = bucket(1, ownerFew);
  const sentence =
    `${neverOf(few)} owners of 1–${ownerFew} numbers never updated${shareOf(few)}; ` +
    `${ownerFew + 1}–${ownerMany - 1}: ${neverOf(bucket(ownerFew + 1, ownerMany - 1))}; ` +
    `${ownerMany} and more: ${neverOf(bucket(ownerMany, Infinity))}.`;
  return [
    ofWorkbook(cases, {
      rule: "owner-load",
      severity: "note",
      sentence,
      next: "Few numbers are no excuse: start with the small lists.",
      action: "words",
      count: never,
    }),
  ];
}

function neverOf(owners: readonly OwnerCase[]): string {
  return `${owners.filter(({ isNever }) => isNever).length} of ${owners.length}`;
}

function shareOf(owners: readonly OwnerCase[]): string {
  if (owners.length === 0) return " (published 82 %)";
  const share = owners.filter(({ isNever }) => isNever).length / owners.length;
  return ` (${percent(share)}; published 82 %)`;
}
