import { Component, type ReactNode } from 'react';

/** Catches an unexpected error in a part of the page and shows something else in its place. */
export class ErrorBoundary extends Component<
  {
    readonly children: ReactNode;
    readonly fallback: (error: unknown, retry: () => void) => ReactNode;
    readonly onError?: (error: unknown) => void;
  },
  { readonly failure: { readonly error: unknown } | null }
> {
  override state: { readonly failure: { readonly error: unknown } | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: { readonly error: unknown } } {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return this.props.fallback(failure.error, () => this.setState({ failure: null }));
  }
}
