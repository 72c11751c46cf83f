package export

import (
	"archive/zip"
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"loftet/server/domain"
)

// Limits of a sheet (ECMA-376, and what Excel opens).
const (
	maxSheetRows = 1 << 20
	maxCellRunes = 32767
)

// xlsxWriter writes a workbook as a stream (ECMA-376, SpreadsheetML): texts stand in their cells,
// so that nothing is kept until the end. Texts are typed as texts, so none is a formula.
type xlsxWriter struct {
	zip     *zip.Writer
	sheet   *bufio.Writer
	name    string
	columns []Column
	sheets  []string // names, in order
	row     int
	limit   int // rows of a sheet; another in tests
}

func openXLSX(w io.Writer, name string, columns []Column) (Writer, error) {
	x := &xlsxWriter{zip: zip.NewWriter(w), name: name, columns: columns, limit: maxSheetRows}
	return x, x.begin(name)
}

// begin begins a sheet with its heading, which stays in sight.
func (x *xlsxWriter) begin(name string) error {
	x.sheets = append(x.sheets, name)
	part, err := x.zip.Create(fmt.Sprintf("xl/worksheets/sheet%d.xml", len(x.sheets)))
	if err != nil {
		return err
	}
	x.sheet, x.row = bufio.NewWriter(part), 0
	_, err = x.sheet.WriteString(
		xml.Header + `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
			`<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
			`<sheetFormatPr defaultColWidth="16" defaultRowHeight="15"/><sheetData>`,
	)
	if err != nil {
		return err
	}
	heading := make([]any, len(x.columns))
	for i, c := range x.columns {
		heading[i] = c.Name
	}
	return x.write(heading, styleHeading)
}

func (x *xlsxWriter) end() error {
	if _, err := x.sheet.WriteString("</sheetData></worksheet>"); err != nil {
		return err
	}
	return x.sheet.Flush()
}

// Row goes on in another sheet when one is full.
func (x *xlsxWriter) Row(values []any) error {
	if x.row == x.limit {
		if err := x.end(); err != nil {
			return err
		}
		if err := x.begin(x.name + " " + strconv.Itoa(len(x.sheets)+1)); err != nil {
			return err
		}
	}
	return x.write(values, styleNone)
}

// The styles of cells: their places in the workbook's list.
const (
	styleNone = iota
	styleHeading
	styleDay
	styleMoment
)

func (x *xlsxWriter) write(values []any, style int) error {
	x.row++
	cells := fmt.Appendf(nil, `<row r="%d">`, x.row)
	for i, v := range values {
		var err error
		if cells, err = appendCell(cells, cellName(i, x.row), v, style); err != nil {
			return err
		}
	}
	_, err := x.sheet.Write(append(cells, "</row>"...))
	return err
}

func appendCell(cells []byte, name string, v any, style int) ([]byte, error) {
	number := func(text string, style int) []byte {
		return fmt.Appendf(cells, `<c r="%s" s="%d"><v>%s</v></c>`, name, style, text)
	}
	switch v := v.(type) {
	case nil:
		return cells, nil
	case string:
		if v == "" {
			return cells, nil
		}
		return fmt.Appendf(
			cells, `<c r="%s" s="%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, name, style,
			escaped(v),
		), nil
	case int:
		return number(strconv.Itoa(v), style), nil
	case float64:
		return number(strconv.FormatFloat(v, 'f', -1, 64), style), nil
	case bool:
		value := 0
		if v {
			value = 1
		}
		return fmt.Appendf(cells, `<c r="%s" s="%d" t="b"><v>%d</v></c>`, name, style, value), nil
	case domain.Date:
		if v == "" {
			return cells, nil
		}
		return number(strconv.Itoa(epoch.DaysUntil(v)), styleDay), nil
	case time.Time:
		return number(strconv.FormatFloat(serial(v), 'f', -1, 64), styleMoment), nil
	}
	return nil, unknown(v)
}

// epoch is day 0 of spreadsheets.
const epoch = domain.Date("1899-12-30")

// serial is an instant as a spreadsheet counts days, by the clock on the wall in Sweden.
func serial(t time.Time) float64 {
	wall := local(t)
	seconds := wall.Hour()*3600 + wall.Minute()*60 + wall.Second()
	return float64(epoch.DaysUntil(domain.DateOf(t))) + float64(seconds)/86400
}

// cellName is "C7" for column 2 in row 7.
func cellName(column, row int) string {
	var letters string
	for n := column + 1; n > 0; n = (n - 1) / 26 {
		letters = string(rune('A'+(n-1)%26)) + letters
	}
	return letters + strconv.Itoa(row)
}

// escaped is a text in XML, without what XML cannot hold and no longer than a cell may be.
func escaped(text string) string {
	if utf8.RuneCountInString(text) > maxCellRunes {
		text = string([]rune(text)[:maxCellRunes-1]) + "…"
	}
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(text)); err != nil {
		return "" // cannot happen: a strings.Builder takes everything
	}
	return b.String()
}

// Close adds a sheet that says what the columns mean, and the parts that name the sheets.
func (x *xlsxWriter) Close() error {
	if err := x.end(); err != nil {
		return err
	}
	meanings := x.columns
	x.columns = []Column{{Name: "kolumn"}, {Name: "slag"}, {Name: "betydelse"}}
	if err := x.begin("Kolumner"); err != nil {
		return err
	}
	for _, c := range meanings {
		if err := x.write([]any{c.Name, string(c.Kind), c.Meaning}, styleNone); err != nil {
			return err
		}
	}
	if err := x.end(); err != nil {
		return err
	}
	for name, text := range x.parts() {
		part, err := x.zip.Create(name)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(part, xml.Header+text); err != nil {
			return err
		}
	}
	return x.zip.Close()
}

// parts are the workbook's small parts.
func (x *xlsxWriter) parts() map[string]string {
	const (
		package_ = "http://schemas.openxmlformats.org/package/2006/"
		office   = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
		main     = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
		types    = "application/vnd.openxmlformats-officedocument.spreadsheetml."
	)
	var overrides, sheets, relations strings.Builder
	for i, name := range x.sheets {
		n := i + 1
		fmt.Fprintf(
			&overrides,
			`<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="%sworksheet+xml"/>`,
			n,
			types,
		)
		fmt.Fprintf(&sheets, `<sheet name="%s" sheetId="%d" r:id="rId%d"/>`, escaped(name), n, n)
		fmt.Fprintf(
			&relations,
			`<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>`,
			n,
			office,
			n,
		)
	}
	return map[string]string{
		"[Content_Types].xml": `<Types xmlns="` + package_ +
			`content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="` +
			types + `sheet.main+xml"/>` +
			`<Override PartName="/xl/styles.xml" ContentType="` +
			types + `styles+xml"/>` + overrides.String() + `</Types>`,
		"_rels/.rels": `<Relationships xmlns="` + package_ + `relationships"><Relationship Id="rId1" Type="` +
			office + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": `<workbook xmlns="` +
			main + `" xmlns:r="` + office + `"><sheets>` + sheets.String() + `</sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="` + package_ + `relationships">` + relations.String() +
			`<Relationship Id="rIdStyles" Type="` + office + `/styles" Target="styles.xml"/></Relationships>`,
		"xl/styles.xml": `<styleSheet xmlns="` + main +
			`"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts>` +
			`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
			`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>` +
			`<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`,
	}
}
