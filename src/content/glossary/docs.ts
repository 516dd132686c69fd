import type { Doc } from './terms.ts'

const aws = 'https://docs.aws.amazon.com'
const ec2 = `${aws}/AWSEC2/latest/UserGuide`
const ebs = `${aws}/ebs/latest/userguide`
const cloudwatch = `${aws}/AmazonCloudWatch/latest/monitoring`
const sns = `${aws}/sns/latest/dg`

/** The official page behind each term. Several terms share one. */
export const docs = {
  addresses: { title: 'Amazon EC2 instance IP addressing', url: `${ec2}/using-instance-addressing.html` },
  agent: {
    title: 'Collect metrics, logs, and traces using the CloudWatch agent',
    url: `${cloudwatch}/Install-CloudWatch-Agent.html`,
  },
  alarmActions: { title: 'Alarm actions', url: `${cloudwatch}/alarm-actions.html` },
  alarmEvaluation: { title: 'Alarm evaluation', url: `${cloudwatch}/alarm-evaluation.html` },
  alarms: { title: 'Using Amazon CloudWatch alarms', url: `${cloudwatch}/CloudWatch_Alarms.html` },
  amis: { title: 'Amazon Machine Images in Amazon EC2', url: `${ec2}/AMIs.html` },
  arns: {
    title: 'Identify AWS resources with Amazon Resource Names (ARNs)',
    url: `${aws}/IAM/latest/UserGuide/reference-arns.html`,
  },
  baseline: {
    title: 'Key concepts for burstable performance instances',
    url: `${ec2}/burstable-credits-baseline-concepts.html`,
  },
  burstable: { title: 'Burstable performance instances', url: `${ec2}/burstable-performance-instances.html` },
  cli: {
    title: 'What is the AWS Command Line Interface?',
    url: `${aws}/cli/latest/userguide/cli-chap-welcome.html`,
  },
  cloudtrail: { title: 'Log Amazon EC2 API calls using AWS CloudTrail', url: `${ec2}/monitor-with-cloudtrail.html` },
  cloudwatch: { title: 'What is Amazon CloudWatch?', url: `${cloudwatch}/WhatIsCloudWatch.html` },
  concepts: { title: 'What is Amazon EC2?', url: `${ec2}/concepts.html` },
  confirmation: {
    title: 'Amazon SNS email subscription setup and management',
    url: `${sns}/sns-email-notifications.html`,
  },
  cpuOptions: { title: 'CPU options for Amazon EC2 instances', url: `${ec2}/instance-optimize-cpu.html` },
  deregister: { title: 'Deregister an Amazon EC2 AMI', url: `${ec2}/deregister-ami.html` },
  detach: {
    title: 'Detach an Amazon EBS volume from an Amazon EC2 instance',
    url: `${ebs}/ebs-detaching-volume.html`,
  },
  detailed: {
    title: 'Manage detailed monitoring for your EC2 instances',
    url: `${ec2}/manage-detailed-monitoring.html`,
  },
  ebs: { title: 'What is Amazon Elastic Block Store?', url: `${ebs}/what-is-ebs.html` },
  elasticIp: { title: 'Elastic IP addresses', url: `${ec2}/elastic-ip-addresses-eip.html` },
  elasticVolumes: {
    title: 'Modify an Amazon EBS volume using Elastic Volumes operations',
    url: `${ebs}/ebs-modify-volume.html`,
  },
  encryption: { title: 'Amazon EBS encryption', url: `${ebs}/ebs-encryption.html` },
  eni: { title: 'Elastic network interfaces', url: `${ec2}/using-eni.html` },
  freeTier: {
    title: 'Explore AWS services with AWS Free Tier',
    url: `${aws}/awsaccountbilling/latest/aboutv2/free-tier.html`,
  },
  hibernate: { title: 'Hibernate your Amazon EC2 instance', url: `${ec2}/Hibernate.html` },
  instances: { title: 'Amazon EC2 instances', url: `${ec2}/Instances.html` },
  instanceStore: {
    title: 'Instance store temporary block storage for EC2 instances',
    url: `${ec2}/InstanceStorage.html`,
  },
  instanceTypes: { title: 'Amazon EC2 instance types', url: `${ec2}/instance-types.html` },
  launch: { title: 'Launch an Amazon EC2 instance', url: `${ec2}/LaunchingAndUsingInstances.html` },
  launchIssues: { title: 'Troubleshoot Amazon EC2 instance launch issues', url: `${ec2}/troubleshooting-launch.html` },
  lifecycle: { title: 'Amazon EC2 instance state changes', url: `${ec2}/ec2-instance-lifecycle.html` },
  metrics: { title: 'Metrics concepts', url: `${cloudwatch}/cloudwatch_concepts.html` },
  missingData: {
    title: 'Configuring how CloudWatch alarms treat missing data',
    url: `${cloudwatch}/alarms-and-missing-data.html`,
  },
  mount: { title: 'Make an Amazon EBS volume available for use', url: `${ebs}/ebs-using-volumes.html` },
  names: { title: 'EC2 instance hostnames, DNS names, and domains', url: `${ec2}/ec2-instance-naming.html` },
  onDemand: { title: 'Purchasing On-Demand Instances for Amazon EC2', url: `${ec2}/ec2-on-demand-instances.html` },
  multiAttach: {
    title: 'Attach an EBS volume to multiple EC2 instances using Multi-Attach',
    url: `${ebs}/ebs-volumes-multi.html`,
  },
  preserve: {
    title: 'Preserve data when an instance is terminated',
    url: `${ec2}/preserving-volumes-on-termination.html`,
  },
  quotas: { title: 'Amazon EC2 service quotas', url: `${ec2}/ec2-resource-limits.html` },
  reboot: { title: 'Reboot your Amazon EC2 instance', url: `${ec2}/ec2-instance-reboot.html` },
  recovery: { title: 'Automatic instance recovery', url: `${ec2}/ec2-instance-recover.html` },
  regions: { title: 'Regions and Zones', url: `${ec2}/using-regions-availability-zones.html` },
  replaceRoot: {
    title: 'Replace the root volume for an Amazon EC2 instance without stopping it',
    url: `${ec2}/replace-root.html`,
  },
  rescue: {
    title: 'Troubleshoot Amazon EC2 Linux instances with failed status checks',
    url: `${ec2}/TroubleshootingInstances.html`,
  },
  rootVolume: { title: 'Root volumes for your Amazon EC2 instances', url: `${ec2}/RootDeviceStorage.html` },
  sandbox: { title: 'Using the Amazon SNS SMS sandbox', url: `${sns}/sns-sms-sandbox.html` },
  scheduled: {
    title: 'Scheduled events for Amazon EC2 instances',
    url: `${ec2}/monitoring-instances-status-check_sched.html`,
  },
  securityGroups: {
    title: 'Amazon EC2 security groups for your EC2 instances',
    url: `${ec2}/ec2-security-groups.html`,
  },
  shutdown: {
    title: 'Change instance initiated shutdown behavior',
    url: `${ec2}/Using_ChangingInstanceInitiatedShutdownBehavior.html`,
  },
  slack: { title: 'Tutorial: Get started with Slack', url: `${aws}/chatbot/latest/adminguide/slack-setup.html` },
  snapshots: { title: 'Amazon EBS snapshots', url: `${ebs}/ebs-snapshots.html` },
  sns: { title: 'What is Amazon SNS?', url: `${sns}/welcome.html` },
  ssh: { title: 'Connect to your Linux instance using SSH', url: `${ec2}/connect-to-linux-instance.html` },
  stateReason: { title: 'StateReason', url: `${aws}/AWSEC2/latest/APIReference/API_StateReason.html` },
  statistics: { title: 'CloudWatch statistics definitions', url: `${cloudwatch}/Statistics-definitions.html` },
  statusChecks: {
    title: 'Status checks for Amazon EC2 instances',
    url: `${ec2}/monitoring-system-instance-status-check.html`,
  },
  stopIssues: {
    title: 'Troubleshoot Amazon EC2 instance stop issues',
    url: `${ec2}/TroubleshootingInstancesStopping.html`,
  },
  stopProtection: { title: 'Enable stop protection for your EC2 instances', url: `${ec2}/ec2-stop-protection.html` },
  stopStart: { title: 'Stop and start Amazon EC2 instances', url: `${ec2}/Stop_Start.html` },
  subnets: { title: 'Subnets for your VPC', url: `${aws}/vpc/latest/userguide/configure-subnets.html` },
  subscription: {
    title: 'Creating a subscription to an Amazon SNS topic',
    url: `${sns}/sns-create-subscribe-endpoint-to-topic.html`,
  },
  tags: { title: 'Tag your Amazon EC2 resources', url: `${ec2}/Using_Tags.html` },
  terminate: { title: 'Terminate Amazon EC2 instances', url: `${ec2}/terminating-instances.html` },
  terminationProtection: {
    title: 'Change instance termination protection',
    url: `${ec2}/Using_ChangingDisableAPITermination.html`,
  },
  topic: { title: 'Creating an Amazon SNS topic', url: `${sns}/sns-create-topic.html` },
  unlimited: {
    title: 'Unlimited mode for burstable performance instances',
    url: `${ec2}/burstable-performance-instances-unlimited-mode.html`,
  },
  unreachable: {
    title: 'Troubleshoot an unreachable Amazon EC2 instance',
    url: `${ec2}/troubleshoot-unreachable-instance.html`,
  },
  volumes: { title: 'Amazon EBS volumes', url: `${ebs}/ebs-volumes.html` },
  volumeTypes: { title: 'Amazon EBS volume types', url: `${ebs}/ebs-volume-types.html` },
  io: { title: 'Amazon EBS I/O characteristics and monitoring', url: `${ebs}/ebs-io-characteristics.html` },
  vpc: { title: 'What is Amazon VPC?', url: `${aws}/vpc/latest/userguide/what-is-amazon-vpc.html` },
  autoScaling: {
    title: 'What is Amazon EC2 Auto Scaling?',
    url: `${aws}/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html`,
  },
  budgets: {
    title: 'Managing your costs with AWS Budgets',
    url: `${aws}/cost-management/latest/userguide/budgets-managing-costs.html`,
  },
  capacityReservation: {
    title: 'Reserve compute capacity with EC2 On-Demand Capacity Reservations',
    url: `${ec2}/ec2-capacity-reservations.html`,
  },
  dataLifecycle: {
    title: 'Automate backups with Amazon Data Lifecycle Manager',
    url: `${ebs}/snapshot-lifecycle.html`,
  },
  dedicatedHosts: { title: 'Amazon EC2 Dedicated Hosts', url: `${ec2}/dedicated-hosts-overview.html` },
  iamRoles: { title: 'IAM roles for Amazon EC2', url: `${ec2}/iam-roles-for-amazon-ec2.html` },
  internetGateway: {
    title: 'Enable internet access for a VPC using an internet gateway',
    url: `${aws}/vpc/latest/userguide/VPC_Internet_Gateway.html`,
  },
  keyPairs: { title: 'Amazon EC2 key pairs and Amazon EC2 instances', url: `${ec2}/ec2-key-pairs.html` },
  launchTemplates: {
    title: 'Store instance launch parameters in Amazon EC2 launch templates',
    url: `${ec2}/ec2-launch-templates.html`,
  },
  loadBalancer: {
    title: 'What is Elastic Load Balancing?',
    url: `${aws}/elasticloadbalancing/latest/userguide/what-is-load-balancing.html`,
  },
  metadata: {
    title: 'Use instance metadata to manage your EC2 instance',
    url: `${ec2}/ec2-instance-metadata.html`,
  },
  natGateway: { title: 'NAT gateways', url: `${aws}/vpc/latest/userguide/vpc-nat-gateway.html` },
  networkAcl: {
    title: 'Control subnet traffic with network access control lists',
    url: `${aws}/vpc/latest/userguide/vpc-network-acls.html`,
  },
  placementGroups: { title: 'Placement groups for your Amazon EC2 instances', url: `${ec2}/placement-groups.html` },
  routeTables: { title: 'Configure route tables', url: `${aws}/vpc/latest/userguide/VPC_Route_Tables.html` },
  savingsPlans: {
    title: 'What are Savings Plans?',
    url: `${aws}/savingsplans/latest/userguide/what-is-savings-plans.html`,
  },
  serialConsole: { title: 'EC2 Serial Console for instances', url: `${ec2}/ec2-serial-console.html` },
  sessionManager: {
    title: 'AWS Systems Manager Session Manager',
    url: `${aws}/systems-manager/latest/userguide/session-manager.html`,
  },
  spot: { title: 'Spot Instances', url: `${ec2}/using-spot-instances.html` },
  userData: {
    title: 'Run commands when you launch an EC2 instance with user data input',
    url: `${ec2}/user-data.html`,
  },
} satisfies Readonly<Record<string, Doc>>

const inKorean = (doc: Doc, about: string): Doc => ({ title: about, url: doc.url.replace(aws, `${aws}/ko_kr`) })

/**
 * The same pages for readers of Korean. Where there is a Korean one, the link says in our own words what it is about: AWS's
 * title of it may change, and is not claimed. The others are the English pages by their titles.
 */
export const koreanDocs: Readonly<Record<keyof typeof docs, Doc>> = {
  ...docs,
  concepts: inKorean(docs.concepts, 'EC2 소개'),
  elasticIp: inKorean(docs.elasticIp, '탄력적 IP 주소'),
  encryption: inKorean(docs.encryption, 'EBS 암호화'),
  lifecycle: inKorean(docs.lifecycle, '인스턴스의 상태와 수명 주기'),
  replaceRoot: inKorean(docs.replaceRoot, '중지하지 않고 루트 볼륨 교체하기'),
  snapshots: inKorean(docs.snapshots, 'EBS 스냅샷'),
  volumes: inKorean(docs.volumes, 'EBS 볼륨'),
  volumeTypes: inKorean(docs.volumeTypes, 'EBS 볼륨 유형'),
  baseline: inKorean(docs.baseline, 'CPU 크레딧과 기준 성능'),
  deregister: inKorean(docs.deregister, 'AMI 등록 취소하기'),
  hibernate: inKorean(docs.hibernate, '인스턴스의 최대 절전 모드'),
  instanceTypes: inKorean(docs.instanceTypes, '인스턴스 유형'),
  missingData: inKorean(docs.missingData, '데이터가 누락될 때 CloudWatch 경보가 하는 일'),
  multiAttach: inKorean(docs.multiAttach, '다중 연결(Multi-Attach)로 여러 인스턴스에 EBS 볼륨 연결'),
  preserve: inKorean(docs.preserve, '종료할 때 볼륨 남기기'),
  rescue: inKorean(docs.rescue, '상태 검사에 실패한 Linux 인스턴스 고치기'),
  slack: inKorean(docs.slack, 'Slack에 알림 보내기'),
  statusChecks: inKorean(docs.statusChecks, '인스턴스 상태 검사(상태 확인)'),
  terminate: inKorean(docs.terminate, '인스턴스 종료하기'),
  unlimited: inKorean(docs.unlimited, '버스트 가능 인스턴스의 무제한 모드'),
  keyPairs: inKorean(docs.keyPairs, '키 페어'),
  userData: inKorean(docs.userData, '사용자 데이터: 시작할 때 명령 실행하기'),
  metadata: inKorean(docs.metadata, '인스턴스 메타데이터'),
  iamRoles: inKorean(docs.iamRoles, '인스턴스의 IAM 역할'),
  networkAcl: inKorean(docs.networkAcl, '네트워크 ACL'),
  internetGateway: inKorean(docs.internetGateway, '인터넷 게이트웨이'),
  natGateway: inKorean(docs.natGateway, 'NAT 게이트웨이'),
  routeTables: inKorean(docs.routeTables, '라우팅 테이블'),
}
