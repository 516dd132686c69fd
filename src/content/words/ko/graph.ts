import type { graph as en } from '../en/graph.ts'
import type { Told } from '../told.ts'

export const graph: Told<typeof en> = {
  open: (metric) => `${metric} 그래프 크게 보기`,
  title: (metric, name) => `${name}의 ${metric}`,
  label: (metric) => `시간에 따른 ${metric}. 화살표 키로 데이터 포인트를 옮겨 다닙니다.`,
  range: '시간 범위',
  period: '기간',
  auto: (span) => `자동: ${span}`,
  statistic: '통계',
  statistics: { Average: '평균', Minimum: '최소', Maximum: '최대', Sum: '합계', SampleCount: '샘플 수' },
  metric: '지표',
  point: (from, to, value) => `${from} – ${to}: ${value}`,
  newest: '최근',
  lowest: '최저',
  highest: '최고',
  points: '데이터 포인트',
  none: '이 시간에는 데이터 포인트가 없습니다.',
  coarse: (every) => `이 지표는 ${every}마다 나옵니다. 기간을 더 짧게 해도 데이터 포인트가 늘지 않습니다.`,
}
