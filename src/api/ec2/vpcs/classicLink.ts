import { refuseVpc } from '#facts/vpcErrors.ts'
import { filters } from '../../filters.ts'
import { list, text, whole } from '../../params.ts'
import { read } from '../verbs.ts'

/** EC2-Classic is retired; tools that list VPCs ask for its links all the same, and know this refusal. */
export const DescribeVpcClassicLink = read({
  params: { VpcIds: list(text()), Filters: filters },
  answer: refuseVpc.noClassicLink,
})

export const DescribeVpcClassicLinkDnsSupport = read({
  params: { VpcIds: list(text()), MaxResults: whole(5, 255), NextToken: text({ least: 0, most: 4096 }) },
  answer: refuseVpc.noClassicLink,
})
