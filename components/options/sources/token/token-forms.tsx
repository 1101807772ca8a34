import type { SourceFormProps } from '../source-form';
import { TokenForm } from './token-form';

/** The form of each vendor whose people come by a token: one line each. */
export const SlackForm = (props: SourceFormProps) => <TokenForm vendor="slack" {...props} />;
export const MondayForm = (props: SourceFormProps) => <TokenForm vendor="monday" {...props} />;
export const TwistForm = (props: SourceFormProps) => <TokenForm vendor="twist" {...props} />;
