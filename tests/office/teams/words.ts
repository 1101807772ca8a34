/** What Teams says in each of the office's languages; the Japanese as in a saved page of 2026-08. */
export interface TeamsWords {
  readonly html: string;
  readonly chat: string;
  readonly teams: string;
  readonly today: string;
  readonly yesterday: string;
  readonly edited: string;
  readonly deleted: string;
  readonly seeMore: string;
  readonly seeLess: string;
  readonly answer: string;
  readonly back: string;
  readonly available: string;
  readonly write: string;
  readonly send: string;
  readonly unfollow: string;
  editedAt(time: string): string;
  lastAnswer(time: string): string;
  by(name: string): string;
  earlier(count: number, name: string): string;
  answers(count: number): string;
  mentioned(name: string): string;
  picture(name: string): string;
  files(count: number): string;
  link(address: string): string;
  reactions(count: number): string;
  added(who: string, whom: string): string;
}

const en: TeamsWords = {
  html: 'en-us',
  chat: 'Chat',
  teams: 'Teams',
  today: 'Today at',
  yesterday: 'Yesterday',
  edited: 'Edited',
  deleted: 'This message has been deleted.',
  seeMore: 'See more',
  seeLess: 'See less',
  answer: 'Reply in thread',
  back: 'Go back to channel',
  available: 'Available',
  write: 'Type a message',
  send: 'Send (Ctrl+Enter)',
  unfollow: 'Unfollow',
  editedAt: (time) => `Edited ${time}`,
  lastAnswer: (time) => `Last reply ${time}`,
  by: (name) => `Text ... by ${name}`,
  earlier: (count, name) => `Show ${count} earlier replies from ${name} and others`,
  answers: (count) => (count === 1 ? '1 reply' : `${count} replies`),
  mentioned: (name) => `Mentioned ${name}`,
  picture: (name) => `Profile picture of ${name}.`,
  files: (count) => `The message has ${count} attachment${count === 1 ? '' : 's'}.`,
  link: (address) => `Link ${address}`,
  reactions: (count) => `${count} Like reaction${count === 1 ? '' : 's'}.`,
  added: (who, whom) => `${who} added ${whom} to the chat.`,
};

const de: TeamsWords = {
  html: 'de-de',
  chat: 'Chat',
  teams: 'Teams',
  today: 'Heute um',
  yesterday: 'Gestern',
  edited: 'Bearbeitet',
  deleted: 'Diese Nachricht wurde gelöscht.',
  seeMore: 'Mehr anzeigen',
  seeLess: 'Weniger anzeigen',
  answer: 'Im Thread antworten',
  back: 'Zurück zum Kanal',
  available: 'Verfügbar',
  write: 'Nachricht eingeben',
  send: 'Senden (STRG+EINGABETASTE)',
  unfollow: 'Nicht mehr folgen',
  editedAt: (time) => `Bearbeitet ${time}`,
  lastAnswer: (time) => `Letzte Antwort ${time}`,
  by: (name) => `Text ... von ${name}`,
  earlier: (count, name) => `${count} frühere Antworten von ${name} und anderen anzeigen`,
  answers: (count) => (count === 1 ? '1 Antwort' : `${count} Antworten`),
  mentioned: (name) => `${name} erwähnt`,
  picture: (name) => `Profilbild von ${name}.`,
  files: (count) => `Die Nachricht enthält ${count} Anlage${count === 1 ? '' : 'n'}.`,
  link: (address) => `Link ${address}`,
  reactions: (count) => `${count} „Gefällt mir“-Reaktion${count === 1 ? '' : 'en'}.`,
  added: (who, whom) => `${who} hat ${whom} zum Chat hinzugefügt.`,
};

const ja: TeamsWords = {
  html: 'ja-jp',
  chat: 'チャット',
  teams: 'チーム',
  today: '今日の',
  yesterday: '昨日の',
  edited: '編集済み',
  deleted: 'このメッセージは削除されました。',
  seeMore: '詳細を表示',
  seeLess: '簡易表示',
  answer: 'スレッドで返信',
  back: 'チャネルに戻る',
  available: '連絡可能',
  write: 'メッセージを入力',
  send: '送信 (Ctrl+Enter)',
  unfollow: 'フォロー解除',
  editedAt: (time) => `${time} に編集しました`,
  lastAnswer: (time) => `最終返信日時 ${time}`,
  by: (name) => `Text ...、${name} が作成`,
  earlier: (count, name) => `${name} とその他のユーザーからの返信 ${count} 件を表示`,
  answers: (count) => `${count} 件の返信`,
  mentioned: (name) => `${name} をメンションしました`,
  picture: (name) => `${name} のプロフィール画像。`,
  files: (count) => `メッセージに添付ファイルが ${count} つあります。`,
  link: (address) => `リンク ${address}`,
  reactions: (count) => `${count} 件の いいね! リアクション。`,
  added: (who, whom) => `${who} さんが ${whom} さんをチャットに追加しました。`,
};

export function wordsOf(lang: string): TeamsWords {
  return { en, de, ja }[lang.slice(0, 2)] ?? en;
}
