import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const messages = {
  sns: {
    name: 'Amazon SNS(Simple Notification Service)',
    text: '메시지를 주제의 모든 구독자에게 전달하는 서비스입니다. 경보가 직접 메일을 쓰는 것은 아니어서, 메일을 받으려면 주제와 확인된 구독이 있어야 합니다.',
    doc: docs.sns,
  },
  topic: {
    name: '주제(topic)',
    text: '경보가 메시지를 게시하면 구독자마다 한 통씩 보내 주는 SNS의 창구입니다. 경보와 같은 리전에 있어야 하고, 구독자가 없으면 메시지는 아무 데도 가지 않습니다.',
    doc: docs.topic,
  },
  subscription: {
    name: '구독(subscription)',
    text: '메일 주소, 휴대폰, 채널, 프로그램 같은 받는 곳 하나를 주제와 잇는 것입니다. 메일 주소는 먼저 확인해야 하고, 메일에 든 구독 취소 링크는 보통 그 링크를 가진 사람이면 누구나 쓸 수 있습니다.',
    doc: docs.subscription,
  },
  confirmation: {
    name: '구독 확인(confirmation)',
    text: '첫 메일의 링크를 눌러 주제의 메시지를 받겠다고 하는 일입니다. 그 전에는 메시지가 오지도 쌓이지도 않고, 이틀이 지나면 SNS가 구독을 삭제합니다.',
    doc: docs.confirmation,
  },
  'sms-sandbox': {
    name: 'SMS 샌드박스(SMS sandbox)',
    text: '새 계정이 리전마다 거치는 단계로, 인증한 전화번호로만 SMS를 보낼 수 있습니다. 다른 번호로 보낸 메시지는 도착하지 않고, 벗어나려면 AWS Support에 요청해야 합니다.',
    doc: docs.sandbox,
  },
  'slack-channel': {
    name: 'Slack 채널(Slack channel)',
    text: 'Amazon Q Developer in chat applications(예전 AWS Chatbot)를 거쳐 경보를 받는 채널입니다. Slack 웹후크는 구독을 확인하지도 SNS의 메시지를 읽지도 못해서 바로 구독할 수 없습니다.',
    doc: docs.slack,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
