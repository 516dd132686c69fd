export const bill = {
  title: 'Bill so far',
  label: 'Bill',
  month: (money: string) => `${money} in 30 days`,
  items: {
    instance: 'Instance',
    volume: 'EBS',
    iops: 'EBS IOPS',
    throughput: 'EBS throughput',
    snapshot: 'Snapshots',
    address: 'Public IPv4',
    credits: 'Surplus credits',
    alarm: 'Alarms',
    metric: 'Detailed monitoring',
  },
  unpriced: 'No price is known for part of it; it is not in the sum.',
  nothing: 'Nothing costs anything yet.',
  noPrice: 'no price known',
}
