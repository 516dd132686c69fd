/** A metric in a large graph. */
export const graph = {
  open: (metric: string) => `Open the graph of ${metric}`,
  title: (metric: string, name: string) => `${metric} of ${name}`,
  label: (metric: string) => `${metric} over time. Arrow keys go from point to point.`,
  range: 'Time range',
  period: 'Period',
  auto: (span: string) => `Automatic: ${span}`,
  statistic: 'Statistic',
  statistics: { Average: 'Average', Minimum: 'Minimum', Maximum: 'Maximum', Sum: 'Sum', SampleCount: 'Sample count' },
  metric: 'Metric',
  point: (from: string, to: string, value: string) => `${from} – ${to}: ${value}`,
  newest: 'Newest',
  lowest: 'Lowest',
  highest: 'Highest',
  points: 'Points',
  none: 'No point in this time.',
  coarse: (every: string) => `This metric comes every ${every}: a shorter period has no more points.`,
}
