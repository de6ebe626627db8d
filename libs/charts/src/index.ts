export { AgreementRows } from './agreement-rows/AgreementRows.js';
export type { AgreementBand, AgreementRow, AgreementRowsProps } from './agreement-rows/agreement-rows-props.js';
export { agreementRowsTable } from './agreement-rows/table.js';
export { ChartCard } from './card/ChartCard.js';
export type { ChartCardProps, ChartView } from './card/chart-card-props.js';
export { ChartNoticeProvider } from './card/chart-notice.js';
export type { ChartNotice } from './card/chart-notice.js';
export { useMeasuredWidth } from './card/use-measured-width.js';
export { Dumbbell } from './dumbbell/Dumbbell.js';
export type { ChangeVerdict, DumbbellProps, DumbbellRow } from './dumbbell/dumbbell-props.js';
export { dumbbellTable } from './dumbbell/table.js';
export { EffectBars } from './effect-bars/EffectBars.js';
export type { EffectBarsData, EffectBarsProps } from './effect-bars/effect-bars-props.js';
export { effectBarsTable } from './effect-bars/table.js';
export { Heatmap } from './heatmap/Heatmap.js';
export type {
  HeatmapColumn,
  HeatmapData,
  HeatmapGroup,
  HeatmapMissing,
  HeatmapProps,
  HeatmapRow,
  HeatmapSort,
  HeatmapTotal,
} from './heatmap/heatmap-props.js';
export { HeatmapPicture } from './heatmap/HeatmapPicture.js';
export type { HeatmapPictureProps } from './heatmap/HeatmapPicture.js';
export { nextSort, sortHeatmap } from './heatmap/sort.js';
export { heatmapTable } from './heatmap/table.js';
export { HexMap } from './hex-map/HexMap.js';
export type { HexMapCell, HexMapProps } from './hex-map/hex-map-props.js';
export { hexMapTable } from './hex-map/table.js';
export { Histogram } from './histogram/Histogram.js';
export type { HistogramData, HistogramProps } from './histogram/histogram-props.js';
export { histogramTable } from './histogram/table.js';
export { IntervalRows } from './interval-rows/IntervalRows.js';
export type { IntervalRow, IntervalRowsProps } from './interval-rows/interval-rows-props.js';
export { intervalRowsTable } from './interval-rows/table.js';
export { ReadOut } from './keyboard/ReadOut.js';
export type { ReadOutProps } from './keyboard/ReadOut.js';
export { OwnScoreRows } from './own-score-rows/OwnScoreRows.js';
export type { OwnScoreRow, OwnScoreRowsProps } from './own-score-rows/own-score-rows-props.js';
export { ownScoreRowsTable } from './own-score-rows/table.js';
export { PeerStrip } from './peer-strip/PeerStrip.js';
export type { PeerBin, PeerFigures, PeerStripProps, PeerStripRow, ShownFigure } from './peer-strip/peer-strip-props.js';
export { binWords, peerStripTable } from './peer-strip/table.js';
export { ScoreGrid } from './score-grid/ScoreGrid.js';
export type {
  ScoreGridCell,
  ScoreGridColumn,
  ScoreGridData,
  ScoreGridGroup,
  ScoreGridProps,
  ScoreGridRow,
} from './score-grid/score-grid-props.js';
export { ScoreGridPicture } from './score-grid/ScoreGridPicture.js';
export type { ScoreGridPictureProps } from './score-grid/ScoreGridPicture.js';
export { scoreGridTable } from './score-grid/table.js';
export { SubmissionGrid } from './submission-grid/SubmissionGrid.js';
export type { SubmissionGridProps, SubmissionGridRow } from './submission-grid/submission-grid-props.js';
export { submissionGridTable } from './submission-grid/table.js';
export { intervalWords } from './table/beyond-scale.js';
export { DataTable } from './table/DataTable.js';
export type { DataTableProps } from './table/DataTable.js';
export { NO_DATA, NOT_AVAILABLE, twinCell } from './table/table-twin.js';
export type { CellStatus, RowKind, RowMark, TableTwin, TwinBlank, TwinCell, TwinColumn, TwinRow } from './table/table-twin.js';
export { formatFixed, formatInterval, formatSigned, roundTo } from './theme/format.js';
export { ThemeTrends } from './theme-trends/ThemeTrends.js';
export type { ThemeTrendsProps, TrendNote, TrendRound, TrendTheme, TrendVerdict } from './theme-trends/theme-trends-props.js';
export { themeTrendsTable } from './theme-trends/table.js';
export { VerdictBars } from './verdict-bars/VerdictBars.js';
export type { VerdictBarsData, VerdictBarsProps } from './verdict-bars/verdict-bars-props.js';
export { verdictBarsTable } from './verdict-bars/table.js';
