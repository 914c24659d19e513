import { ownArticleTexts } from '../../words/texts/ownArticles.ts';

/** The files that gave no text, each with the reason. */
export function Unread({ unread }: { unread: readonly { name: string; why: string }[] }) {
  if (unread.length === 0) return null;
  return (
    <>
      <h3>{ownArticleTexts.notRead}</h3>
      <ul>
        {unread.map(({ name, why }) => (
          <li key={name}>
            <bdi>{name}</bdi>: <bdi>{why}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
