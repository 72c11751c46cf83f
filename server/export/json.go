package export

import (
	"bufio"
	"encoding/json"
	"io"
	"time"

	"loftet/server/domain"
)

// jsonWriter writes a list of objects, one on each line.
type jsonWriter struct {
	w     *bufio.Writer
	names [][]byte // encoded
	begun bool
}

func openJSON(w io.Writer, _ string, columns []Column) (Writer, error) {
	j := &jsonWriter{w: bufio.NewWriter(w)}
	for _, c := range columns {
		name, err := json.Marshal(c.Name)
		if err != nil {
			return nil, err
		}
		j.names = append(j.names, name)
	}
	return j, j.w.WriteByte('[')
}

func (j *jsonWriter) Row(values []any) error {
	opening := ",\n{"
	if !j.begun {
		j.begun, opening = true, "\n{"
	}
	line := []byte(opening)
	for i, v := range values {
		switch t := v.(type) {
		case time.Time:
			v = local(t).Format(time.RFC3339)
		case domain.Date:
			v = optionalText(string(t))
		case string:
			v = optionalText(t)
		}
		value, err := json.Marshal(v)
		if err != nil {
			return err
		}
		if i > 0 {
			line = append(line, ',')
		}
		line = append(append(append(line, j.names[i]...), ':'), value...)
	}
	_, err := j.w.Write(append(line, '}'))
	return err
}

// optionalText is null for a text that says nothing.
func optionalText(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func (j *jsonWriter) Close() error {
	if _, err := j.w.WriteString("\n]\n"); err != nil {
		return err
	}
	return j.w.Flush()
}
