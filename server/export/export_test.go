package export

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"loftet/server/domain"
)

var columns = []Column{
	{"text", Text, "En text"},
	{"number", Number, "Ett tal"},
	{"day", Day, "En dag"},
	{"moment", Moment, "En tid"},
	{"is", Bool, "Ja eller nej"},
}

var moment = time.Date(2025, 7, 3, 10, 15, 0, 0, time.UTC)

// write makes a file of rows.
func write(t *testing.T, f Format, rows ...[]any) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := f.Open(&b, "prov", columns)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		if err := w.Row(row); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestNoTextBecomesAFormula(t *testing.T) {
	t.Parallel()
	for _, text := range []string{`=1+1`, `+46`, `-1`, `@SUM(A1)`, "\t=1", "\r=1", "＝1", `=HYPERLINK("http://x","å")`} {
		rows, err := csv.NewReader(bytes.NewReader(write(t, CSV, []any{text, -1, nil, nil, nil}))).ReadAll()
		if err != nil || rows[1][0] != "'"+strings.ReplaceAll(text, "\r", "") || rows[1][1] != "-1" {
			t.Errorf("%q in CSV: %q %v", text, rows, err)
		}
		sheet := part(t, write(t, XLSX, []any{text, -1, nil, nil, nil}), "xl/worksheets/sheet1.xml")
		if strings.Contains(sheet, "<f>") || !strings.Contains(sheet, `t="inlineStr"`) {
			t.Errorf("%q in XLSX: %s", text, sheet)
		}
	}
	for _, text := range []string{"Väg 94", "'=", "a=1", ""} {
		if inert(text) != text {
			t.Errorf("%q is changed", text)
		}
	}
}

func TestNothingIsNotZero(t *testing.T) {
	t.Parallel()
	rows := [][]any{{"å;\"\n", 0, domain.Date("2025-07-03"), moment, false}, {nil, nil, domain.Date(""), nil, nil}}
	if got := string(
		write(t, CSV, rows...),
	); got != "text,number,day,moment,is\r\n\"å;\"\"\r\n\",0,2025-07-03,2025-07-03T12:15:00+02:00,false\r\n,,,,\r\n" {
		t.Errorf("CSV: %q", got)
	}
	if got := string(
		write(t, SemicolonCSV, []any{"a", 1.5, nil, nil, nil}),
	); got != "\ufefftext;number;day;moment;is\r\na;1,5;;;\r\n" {
		t.Errorf("semicolons: %q", got)
	}
	var list []map[string]any
	if err := json.Unmarshal(write(t, JSON, rows...), &list); err != nil || list[0]["number"] != 0.0 ||
		list[1]["number"] != nil ||
		list[1]["day"] != nil {
		t.Errorf("JSON: %v %v", list, err)
	}
	if err := json.Unmarshal(write(t, JSON), &list); err != nil || len(list) != 0 {
		t.Errorf("JSON of nothing: %v %v", list, err)
	}
	sheet := part(t, write(t, XLSX, rows...), "xl/worksheets/sheet1.xml")
	for _, want := range []string{
		`<c r="B2" s="0"><v>0</v></c>`, `<c r="C2" s="2"><v>45841</v></c>`,
		`<c r="D2" s="3"><v>45841.510416666664</v></c>`, `<row r="3"></row>`,
	} {
		if !strings.Contains(sheet, want) {
			t.Errorf("XLSX lacks %s: %s", want, sheet)
		}
	}
}

func part(t *testing.T, file []byte, name string) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	f, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestAFullSheetGoesOnInAnother(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	w, err := XLSX.Open(&b, "prov", columns)
	if err != nil {
		t.Fatal(err)
	}
	w.(*xlsxWriter).limit = 3
	for range 5 {
		if err := w.Row([]any{"a", 1, nil, nil, nil}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if book := part(t, b.Bytes(), "xl/workbook.xml"); !strings.Contains(book, `name="prov 3"`) ||
		!strings.Contains(book, `name="Kolumner"`) {
		t.Errorf("%s", book)
	}
	if cellName(0, 1) != "A1" || cellName(25, 1) != "Z1" || cellName(26, 1) != "AA1" || cellName(701, 2) != "ZZ2" ||
		cellName(702, 2) != "AAA2" {
		t.Error("names of cells")
	}
}

func TestAHundredThousandRowsTakeNoMoreMemoryThanAThousand(t *testing.T) {
	var a domain.Activity
	a.OccurredAt, a.OccurredOn, a.Type, a.Place.Name = moment, "2025-07-03", domain.TrafficCheckType, "Väg 94, Vidsel"
	table := Activities(domain.StatsNames{})
	for _, f := range []Format{CSV, JSON, XLSX} {
		w, err := f.Open(io.Discard, "prov", table.Columns())
		if err != nil {
			t.Fatal(err)
		}
		before := heapAfter(t, w, table, &a, 1000)
		after := heapAfter(t, w, table, &a, 100_000)
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		if after > before+(1<<20) {
			t.Errorf("%s: %d bytes after a thousand rows, %d after a hundred thousand more", f.Suffix, before, after)
		}
	}
}

// heapAfter is what is held once n rows are written.
func heapAfter(t *testing.T, w Writer, table Table[*domain.Activity], a *domain.Activity, n int) uint64 {
	t.Helper()
	for range n {
		if err := w.Row(table.Row(a)); err != nil {
			t.Fatal(err)
		}
	}
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

func TestEveryColumnIsNamedOnceAndExplained(t *testing.T) {
	t.Parallel()
	for name, columns := range map[string][]Column{
		"activities": Activities(domain.StatsNames{}).Columns(), "periods": Periods().Columns(),
		"problems": Problems(domain.StatsNames{}).Columns(), "indicators": Indicators(domain.StatsNames{}).Columns(),
		"feedback": Feedback(domain.StatsNames{}).
			Columns(), "access-reviews": AccessReviews(domain.StatsNames{}).Columns(),
	} {
		seen := map[string]bool{}
		for _, c := range columns {
			if c.Name == "" || c.Meaning == "" || seen[c.Name] {
				t.Errorf("%s has a column %+v", name, c)
			}
			seen[c.Name] = true
		}
	}
}

func BenchmarkRows(b *testing.B) {
	var a domain.Activity
	a.OccurredAt, a.OccurredOn, a.Type = moment, "2025-07-03", domain.TrafficCheckType
	table := Activities(domain.StatsNames{})
	for _, f := range []Format{CSV, JSON, XLSX} {
		b.Run(f.Suffix, func(b *testing.B) {
			w, err := f.Open(io.Discard, "prov", table.Columns())
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if err := w.Row(table.Row(&a)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
