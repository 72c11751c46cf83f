// Package export writes records as files that analysts open: CSV, JSON and XLSX. A table says which
// columns there are and what they mean; a writer takes rows one by one and keeps none, so that a
// file may be of any length.
//
// Every code has its Swedish label in a column beside it. Texts cannot become formulas.
package export

import (
	"fmt"
	"io"
	"time"

	"loftet/server/domain"
)

// Kind is what a column holds.
type Kind string

// The kinds of columns. Any of them may be empty.
const (
	Text   Kind = "text"
	Number Kind = "number"
	Bool   Kind = "bool" // true or false
	Day    Kind = "date" // 2025-06-30
	Moment Kind = "time" // RFC 3339 with the zone of Sweden
)

// Column is one column of a table, without its values.
type Column struct {
	Name    string `json:"name"`
	Kind    Kind   `json:"kind"`
	Meaning string `json:"meaning"` // Swedish
}

// column is a column with where its values come from: nil, string, int, float64, bool, domain.Date
// or time.Time.
type column[T any] struct {
	Column
	value func(T) any
}

// Table is what a kind of record is written as.
type Table[T any] struct {
	Name    string
	columns []column[T]
}

// Columns are the columns, in their order.
func (t Table[T]) Columns() []Column {
	list := make([]Column, len(t.columns))
	for i, c := range t.columns {
		list[i] = c.Column
	}
	return list
}

// Row is a record's values, one for each column.
func (t Table[T]) Row(record T) []any {
	row := make([]any, len(t.columns))
	for i, c := range t.columns {
		row[i] = c.value(record)
	}
	return row
}

// Writer writes a file row by row.
type Writer interface {
	// Row writes one row of values. They are in the file when it returns, or on their way there.
	Row(values []any) error
	// Close ends the file. A file that is not closed is broken, and readers can tell.
	Close() error
}

// Format is a kind of file.
type Format struct {
	Suffix      string
	ContentType string
	open        func(w io.Writer, name string, columns []Column) (Writer, error)
}

// Open begins a file with its columns.
func (f Format) Open(w io.Writer, name string, columns []Column) (Writer, error) {
	return f.open(w, name, columns)
}

// The formats. SemicolonCSV is what a Swedish Excel opens with a double click; it has CSV's suffix.
var (
	CSV          = Format{"csv", "text/csv; charset=utf-8", openCSV(',')}
	SemicolonCSV = Format{"csv", "text/csv; charset=utf-8", openCSV(';')}
	JSON         = Format{"json", "application/json; charset=utf-8", openJSON}
	XLSX         = Format{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", openXLSX}
)

// FormatOf is the format with a suffix.
func FormatOf(suffix string) (f Format, known bool) {
	for _, f := range []Format{CSV, JSON, XLSX} {
		if f.Suffix == suffix {
			return f, true
		}
	}
	return Format{}, false
}

// local is an instant in Sweden.
func local(t time.Time) time.Time { return t.In(domain.Stockholm) }

// unknown is a value that a column may not have.
func unknown(v any) error { return fmt.Errorf("export: a value of type %T", v) }

// optional is what a pointer points at, or nothing.
func optional[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}
