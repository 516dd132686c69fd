import {
  CreateSMSSandboxPhoneNumber,
  DeleteSMSSandboxPhoneNumber,
  GetSMSSandboxAccountStatus,
  ListSMSSandboxPhoneNumbers,
  VerifySMSSandboxPhoneNumber,
} from './sandbox.ts'
import {
  ConfirmSubscription,
  ListSubscriptions,
  ListSubscriptionsByTopic,
  Subscribe,
  Unsubscribe,
} from './subscriptions.ts'
import { CreateTopic, DeleteTopic, ListTopics, Publish } from './topics.ts'

import {
  GetSubscriptionAttributes,
  GetTopicAttributes,
  SetSubscriptionAttributes,
  SetTopicAttributes,
} from './attributes.ts'

export const snsActions = {
  GetTopicAttributes,
  SetTopicAttributes,
  SetSubscriptionAttributes,
  GetSubscriptionAttributes,
  CreateTopic,
  DeleteTopic,
  ListTopics,
  Publish,
  Subscribe,
  ConfirmSubscription,
  Unsubscribe,
  ListSubscriptions,
  ListSubscriptionsByTopic,
  CreateSMSSandboxPhoneNumber,
  VerifySMSSandboxPhoneNumber,
  DeleteSMSSandboxPhoneNumber,
  ListSMSSandboxPhoneNumbers,
  GetSMSSandboxAccountStatus,
}
