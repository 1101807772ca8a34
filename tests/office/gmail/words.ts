interface Words {
  readonly inbox: string;
  readonly sent: string;
  readonly starred: string;
  readonly snoozed: string;
  readonly drafts: string;
  readonly draft: string;
  readonly compose: string;
  readonly search: string;
  readonly me: string;
  readonly to: string;
  readonly account: string;
  readonly toRecipient: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly printAll: string;
  readonly newWindow: string;
  readonly sendOptions: string;
  readonly scheduleSend: string;
  readonly pickDate: string;
}

const english: Words = {
  inbox: 'Inbox',
  sent: 'Sent',
  starred: 'Starred',
  snoozed: 'Snoozed',
  drafts: 'Drafts',
  draft: 'Draft',
  compose: 'Compose',
  search: 'Search mail',
  me: 'me',
  to: 'to',
  account: 'Google Account',
  toRecipient: 'To: ',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  printAll: 'Print all',
  newWindow: 'In new window',
  sendOptions: 'More send options',
  scheduleSend: 'Schedule send',
  pickDate: 'Pick date & time',
};

const russian: Words = {
  inbox: 'Входящие',
  sent: 'Отправленные',
  starred: 'Помеченные',
  snoozed: 'Отложенные',
  drafts: 'Черновики',
  draft: 'Черновик',
  compose: 'Написать',
  search: 'Поиск в почте',
  me: 'я',
  to: 'кому:',
  account: 'Аккаунт Google',
  toRecipient: 'Кому: ',
  expandAll: 'Развернуть все',
  collapseAll: 'Свернуть все',
  printAll: 'Печатать все',
  newWindow: 'В новом окне',
  sendOptions: 'Другие варианты отправки',
  scheduleSend: 'Запланировать отправку',
  pickDate: 'Выбрать дату и время',
};

const japanese: Words = {
  inbox: '受信トレイ',
  sent: '送信済み',
  starred: 'スター付き',
  snoozed: 'スヌーズ中',
  drafts: '下書き',
  draft: '下書き',
  compose: '作成',
  search: 'メールを検索',
  me: '自分',
  to: '宛先',
  account: 'Google アカウント',
  toRecipient: '宛先: ',
  expandAll: 'すべて展開',
  collapseAll: 'すべて折りたたむ',
  printAll: 'すべて印刷',
  newWindow: '新しいウィンドウで開く',
  sendOptions: 'その他の送信オプション',
  scheduleSend: '送信日時を設定',
  pickDate: '日付と時刻を選択',
};

const hebrew: Words = {
  inbox: 'דואר נכנס',
  sent: 'דואר יוצא',
  starred: 'מסומן בכוכב',
  snoozed: 'נדחה לטיפול בהמשך',
  drafts: 'טיוטות',
  draft: 'טיוטה',
  compose: 'כתיבה',
  search: 'חיפוש אימייל',
  me: 'אני',
  to: 'אל',
  account: 'חשבון Google',
  toRecipient: 'אל: ',
  expandAll: 'הרחבת הכול',
  collapseAll: 'כיווץ הכול',
  printAll: 'הדפסת הכול',
  newWindow: 'בחלון חדש',
  sendOptions: 'אפשרויות שליחה נוספות',
  scheduleSend: 'תזמון שליחה',
  pickDate: 'בחירת תאריך ושעה',
};

/** The few words that the office's Gmail says in four languages: no reader may lean on them. */
export function wordsFor(lang: string): Words {
  if (lang.startsWith('ru')) return russian;
  if (lang.startsWith('he')) return hebrew;
  return lang.startsWith('ja') ? japanese : english;
}
