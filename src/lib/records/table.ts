/** A visual's content as rows and columns; the first cell of a row names it. */
export interface TableData {
    caption: string;
    columns: string[];
    rows: string[][];
}
