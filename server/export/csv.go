package export

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"time"

	"loftet/server/domain"
)

// csvWriter writes RFC 4180 in UTF-8.
type csvWriter struct {
	w     *csv.Writer
	comma bool // whether numbers have a decimal comma, as a Swedish Excel reads them
	row   []string
}

func openCSV(separator rune) func(io.Writer, string, []Column) (Writer, error) {
	return func(w io.Writer, _ string, columns []Column) (Writer, error) {
		if separator == ';' {
			if _, err := io.WriteString(w, "\ufeff"); err != nil { // by which Excel knows UTF-8
				return nil, err
			}
		}
		c := &csvWriter{w: csv.NewWriter(w), comma: separator == ';'}
		c.w.Comma, c.w.UseCRLF = separator, true
		for _, column := range columns {
			c.row = append(c.row, column.Name)
		}
		return c, c.w.Write(c.row)
	}
}

func (c *csvWriter) Row(values []any) (err error) {
	for i, v := range values {
		if c.row[i], err = c.cell(v); err != nil {
			return err
		}
	}
	return c.w.Write(c.row)
}

func (c *csvWriter) Close() error {
	c.w.Flush()
	return c.w.Error()
}

func (c *csvWriter) cell(v any) (string, error) {
	switch v := v.(type) {
	case nil:
		return "", nil
	case string:
		return inert(v), nil
	case int:
		return strconv.Itoa(v), nil
	case float64:
		text := strconv.FormatFloat(v, 'f', -1, 64)
		if c.comma {
			text = strings.Replace(text, ".", ",", 1)
		}
		return text, nil
	case bool:
		return strconv.FormatBool(v), nil
	case domain.Date:
		return string(v), nil
	case time.Time:
		return local(v).Format(time.RFC3339), nil
	}
	return "", unknown(v)
}

// inert is a text that no spreadsheet takes for a formula: one that begins as a formula does is
// quoted, as spreadsheets do it themselves (https://owasp.org/www-community/attacks/CSV_Injection).
// The full-width signs are read as the plain ones in East Asian settings.
func inert(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠|%", []rune(text)[0]) {
		return "'" + text
	}
	return text
}
