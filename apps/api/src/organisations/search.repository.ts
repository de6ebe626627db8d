import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SearchHit } from './search-hit.model.js';

/**
 * The form in which a search compares text: capitals, no apostrophes, "&" as a word, anything else than letters and digits
 * as a space. Nothing of it can be a wildcard.
 */
const folded = (sql: string): string =>
  `btrim(regexp_replace(replace(regexp_replace(upper(${sql}), '[''’]', '', 'g'), '&', ' AND '), '[^[:alnum:]]+', ' ', 'g'))`;

const living = (table: string): string => `(${table}.closed IS NULL OR ${table}.closed >= current_date)`;

/**
 * Every name and code is ranked: 0 the code, 1 the whole name, 2 its beginning, 3 each word begins a word of it, 4 it
 * contains the text. Closed organisations lead to their living successors, and are hits themselves while the latest
 * released round is about them. Invented organisations come after all real ones.
 */
const SEARCH = `
  WITH RECURSIVE asked AS (SELECT ${folded('$1')} AS text),
  footprint AS (
    SELECT world.illustrative, coalesce(
             (SELECT max(as_at) FROM round r WHERE r.illustrative = world.illustrative AND r.status = 'released'),
             (SELECT max(as_at) FROM round r WHERE r.illustrative = world.illustrative), current_date) AS day
    FROM (VALUES (false), (true)) AS world(illustrative)),
  term AS (
    SELECT code, code AS text, true AS is_code, NULL AS past, code AS shown FROM organisation
    UNION ALL
    SELECT o.code, ${folded('t.text')}, false, NULL, o.name FROM organisation o, LATERAL (VALUES (o.name), (o.short_name)) t(text)
    UNION ALL
    SELECT n.organisation_code, ${folded('t.text')}, false, n.name, n.name
    FROM organisation_name n, LATERAL (VALUES (n.name), (n.short_name)) t(text)
    WHERE n.kind <> 'official' AND t.text IS NOT NULL),
  ranked AS (
    SELECT term.code, term.past, term.shown,
           CASE WHEN is_code AND term.text = asked.text THEN 0
                WHEN term.text = asked.text THEN 1
                WHEN starts_with(term.text, asked.text) THEN 2
                WHEN is_code THEN NULL
                WHEN (SELECT bool_and(strpos(' ' || term.text, ' ' || word) > 0) FROM string_to_table(asked.text, ' ') AS word) THEN 3
                WHEN strpos(term.text, asked.text) > 0 THEN 4 END AS rank
    FROM term, asked WHERE asked.text <> ''),
  matched AS (SELECT DISTINCT ON (code) * FROM ranked WHERE rank IS NOT NULL ORDER BY code, rank, past NULLS FIRST),
  heir AS (
    SELECT code AS origin, code, false AS by_succession FROM matched
    UNION
    SELECT heir.origin, s.successor_code, true
    FROM heir JOIN organisation o ON o.code = heir.code AND NOT ${living('o')} JOIN succession s ON s.predecessor_code = heir.code),
  hit AS (
    SELECT DISTINCT ON (o.code) o.*, heir.by_succession, matched.rank,
           CASE WHEN heir.by_succession THEN matched.shown ELSE matched.past END AS matched
    FROM heir JOIN matched ON matched.code = heir.origin JOIN organisation o ON o.code = heir.code JOIN footprint USING (illustrative)
    WHERE ${living('o')} OR (NOT heir.by_succession AND o.closed >= footprint.day)
    ORDER BY o.code, heir.by_succession, matched.rank)
  SELECT hit.code, hit.name, hit.kind, hit.illustrative, hit.matched, system.code AS "systemCode", system.short_name AS "systemName", hit.closed,
         (SELECT coalesce(json_agg(json_build_object('code', o.code, 'name', o.name, 'shortName', o.short_name) ORDER BY o.short_name), '[]')
          FROM heir JOIN organisation o ON o.code = heir.code
          WHERE heir.origin = hit.code AND heir.by_succession AND ${living('o')}) AS successors
  FROM hit JOIN footprint USING (illustrative)
  LEFT JOIN membership m ON m.child_code = hit.code AND m.role = 'counted_in' AND daterange(m.valid_from, m.valid_to, '[]') @> footprint.day
  LEFT JOIN organisation system ON system.code = CASE hit.kind WHEN 'trust' THEN m.parent_code WHEN 'system' THEN m.child_code END
  ORDER BY hit.illustrative, hit.rank > 0, hit.by_succession, hit.rank, NOT ${living('hit')}, hit.name
  LIMIT $2`;

@Injectable()
export class SearchRepository {
  constructor(private readonly dataSource: DataSource) {}

  search(text: string, limit: number): Promise<SearchHit[]> {
    return this.dataSource.query(SEARCH, [text, limit]);
  }
}
