package seed_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"pgregory.net/rapid"

	"loftet/server/clean"
	"loftet/server/domain"
	"loftet/server/seed"
)

func TestParseSaysEverythingThatIsWrongWithItsLine(t *testing.T) {
	t.Parallel()
	const name = "testdata/broken.yaml"
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for i, line := range strings.Split(string(content), "\n") {
		if _, faults, ok := strings.Cut(line, "# fel: "); ok {
			for _, fault := range strings.Split(faults, " | ") {
				want = append(want, fmt.Sprintf("broken.yaml:%d: %s", i+1, fault))
			}
		}
	}
	_, err = seed.Parse("broken.yaml", bytes.NewReader(content))
	if err == nil {
		t.Fatal("Parse took a broken file")
	}
	got := strings.Split(err.Error(), "\n")
	for _, line := range want {
		if !slices.Contains(got, line) {
			t.Errorf("not said: %s", line)
		}
	}
	for _, line := range got {
		if !slices.Contains(want, line) {
			t.Errorf("said, but not true: %s", line)
		}
	}
	if !slices.IsSortedFunc(got, func(a, b string) int { return lineOf(t, a) - lineOf(t, b) }) {
		t.Errorf("not in the order of the file:\n%v", err)
	}
	if !domain.IsCode(err, domain.Invalid) {
		t.Error("the faults are not INVALID to the service")
	}
}

func lineOf(t *testing.T, fault string) (line int) {
	t.Helper()
	if _, err := fmt.Sscanf(fault, "broken.yaml:%d:", &line); err != nil {
		t.Fatal(err)
	}
	return line
}

func TestParseRefusesWhatIsNoPledgeFile(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, content, want string }{
		{"nothing", "", "x.yaml:1: Filen är tom."},
		{"only a comment", "# inget\n", "x.yaml:1: Filen är tom."},
		{"another shape", "- a\n- b\n", "x.yaml:1: Här väntas fält med namn, skrivna som \"namn: värde\"."},
		{"a broken line", "slug: a\ntitle: \"b\narea: c\n", "x.yaml:2: Filen är inte riktig YAML: "},
		{"a key twice", "slug: a\nslug: b\n", "x.yaml:2: Filen är inte riktig YAML: "},
		{"two documents", "slug: a\n---\nslug: b\n", "x.yaml:1: En fil håller ett enda löfte."},
		{"an anchor", "slug: a\ntitle: &x b\n", "x.yaml:2: Ankare, alias, taggar och direktiv används inte"},
		{"a tag", "slug: a\n\ntitle: !!binary b\n", "x.yaml:3: Ankare, alias, taggar och direktiv används inte"},
		{"not UTF-8", "slug: a\ntitle: \xe5\n", "x.yaml:2: Filen är inte kodad i UTF-8."},
		{"too many bytes", "# " + strings.Repeat("a", seed.MaxFileSize), "x.yaml:1: Filen är större än 1 MiB"},
		{"too many parts", strings.Repeat("- a\n", 100_000), "x.yaml:10001: Filen är för stor"},
		{"too deep", strings.Repeat("[", 100_000), "x.yaml:1: Filen är för stor"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, err := seed.Parse("x.yaml", strings.NewReader(tt.content))
			var faults seed.FileErrors
			if !errors.As(err, &faults) || !strings.HasPrefix(err.Error(), tt.want) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}

func TestParseTellsAFailureToReadFromABadFile(t *testing.T) {
	t.Parallel()
	broken := errors.New("the disk is gone")
	_, err := seed.Parse("x.yaml", iotest.ErrReader(broken))
	var faults seed.FileErrors
	if !errors.Is(err, broken) || errors.As(err, &faults) {
		t.Errorf("got %v", err)
	}
}

func TestParseReadsFilesFromWindows(t *testing.T) {
	t.Parallel()
	content, err := os.ReadFile(seed.AlvsbynFile)
	if err != nil {
		t.Fatal(err)
	}
	windows := append([]byte("\ufeff"), bytes.ReplaceAll(content, []byte("\n"), []byte("\r\n"))...)
	got, err := seed.Parse("windows.yaml", bytes.NewReader(windows))
	if err != nil {
		t.Fatal(err)
	}
	want, err := seed.Alvsbyn()
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Error("carriage returns have changed the pledge")
	}
}

func TestAConditionWithoutDaysHasTheUsualOnes(t *testing.T) {
	t.Parallel()
	p, err := seed.Alvsbyn()
	if err != nil {
		t.Fatal(err)
	}
	c := p.Commitment(p.ID + ":trafikkontroller")
	if c.Condition.ConveneWithinDays != domain.DefaultConveneWithinDays {
		t.Errorf("got %d days", c.Condition.ConveneWithinDays)
	}
}

func TestWriteGivesAFileThatParsesToTheSamePledge(t *testing.T) {
	t.Parallel()
	for name, read := range map[string]func() (*domain.Pledge, error){"alvsbyn": seed.Alvsbyn, "pitea": seed.Pitea} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, err := read()
			if err != nil {
				t.Fatal(err)
			}
			sameAfterRoundTrip(t, p)
		})
	}
}

func TestWriteKeepsWhatFollowUpHasAdded(t *testing.T) {
	t.Parallel()
	p, err := seed.Alvsbyn()
	if err != nil {
		t.Fatal(err)
	}
	survey := p.Commitment(p.ID + ":drogvaneundersokning")
	survey.Steps[0].DoneOn, survey.Steps[0].Link, survey.Steps[0].Note = "2024-04-12", "https://example.se/a?b=c#d",
		"Klar: årskurs 9"
	survey.Explanations = append(survey.Explanations, domain.Explanation{
		PeriodStart: "2024-01-01", Text: "Det blev inte av.\n\n- Nästa år.",
		At: time.Date(2025, 1, 9, 8, 0, 0, 123e6, time.UTC), By: "samordnare",
	})
	sameAfterRoundTrip(t, p)
}

func TestWriteKeepsAnyText(t *testing.T) {
	t.Parallel()
	text := rapid.OneOf(
		rapid.StringMatching(`[a-zåäö0-9][a-zåäö:#\-'"&*!|>%@,.{}\[\]? \n\t\\”–é]{0,40}[a-zåäö0-9]`),
		rapid.SampledFrom(
			[]string{
				"null",
				"~",
				"true",
				"no",
				"1",
				"0x1",
				"1e3",
				"1_000",
				".inf",
				"2023-06-14",
				"- a",
				"a: b",
				"a #b",
				"? a",
				"---",
				"...",
				"=",
				"<<",
				"@a",
				"`a",
				"%a",
				"\"a\"",
				"'",
				"''",
				"a\n b\n  c",
				"a\n\nb",
				"a\u00a0b",
				"a\u2028b",
				"a\rb",
				"a\x7fb",
				"😀",
			},
		),
	)
	base, err := seed.Alvsbyn()
	if err != nil {
		t.Fatal(err)
	}
	text = rapid.Map(text, clean.Text).Filter(func(s string) bool { return s != "" && s == strings.TrimSpace(s) })
	rapid.Check(t, func(rt *rapid.T) {
		p := *base
		p.Title = text.Draw(rt, "title")
		p.Introduction = []string{text.Draw(rt, "first"), text.Draw(rt, "second")}
		p.Signatories = []domain.Signatory{
			{Name: text.Draw(rt, "name"), Role: text.Draw(rt, "role"), Party: domain.Police},
		}
		sameAfterRoundTrip(rt, &p)
	})
}

// sameAfterRoundTrip fails unless p is the same after it was written and read.
func sameAfterRoundTrip(t interface{ Fatalf(string, ...any) }, p *domain.Pledge) {
	var file bytes.Buffer
	if err := seed.Write(&file, p); err != nil {
		t.Fatalf("%v", err)
	}
	again, err := seed.Parse("again.yaml", bytes.NewReader(file.Bytes()))
	if err != nil {
		t.Fatalf("what was written cannot be read: %v\n%s", err, file.Bytes())
	}
	if !reflect.DeepEqual(again, p) {
		t.Fatalf("the pledge has changed:\n%s", file.Bytes())
	}
}

func FuzzParse(f *testing.F) {
	for _, name := range []string{seed.PiteaFile, "testdata/broken.yaml"} {
		content, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		p, err := seed.Parse("fuzz.yaml", bytes.NewReader(content))
		if err != nil {
			var faults seed.FileErrors
			if !errors.As(err, &faults) || len(faults) == 0 {
				t.Fatalf("no fault of the file: %v", err)
			}
			return
		}
		sameAfterRoundTrip(t, p)
	})
}
