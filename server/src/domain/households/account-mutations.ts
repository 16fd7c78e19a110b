import { lifecycle } from '../lifecycle.js';
import { BankAccount } from './bank-account.js';

lifecycle(BankAccount, {
  standsIn: ['household'],
  make: {
    verb: 'open',
    description: 'Enters an account to which a household is paid (登记一卡通账户).',
    names: ['household', 'bank', 'number'],
  },
  correct: {
    verb: 'correct',
    description: 'Corrects what is known of an account (更正一卡通账户).',
    names: ['bank', 'number'],
  },
  end: { verb: 'close', description: 'Ends an account: nothing is paid to it any more (停用一卡通账户).' },
});
