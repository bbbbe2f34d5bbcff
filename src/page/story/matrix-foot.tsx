import type { VNode } from 'preact';

interface MatrixFootProps {
  readonly explanations: readonly { readonly id: string; readonly inconsistency: number }[];
}

/** The last row of a matrix: what speaks against each explanation, after Heuer. */
export function MatrixFoot({ explanations }: MatrixFootProps): VNode {
  return (
    <tfoot>
      <tr>
        <th scope="row">Counted against it (I once, II twice)</th>
        {explanations.map(({ id, inconsistency }) => (
          <td key={id}>{inconsistency}</td>
        ))}
      </tr>
    </tfoot>
  );
}
