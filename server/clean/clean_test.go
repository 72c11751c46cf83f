package clean_test

import (
	"testing"
	"unicode/utf8"

	"loftet/server/clean"
)

func TestWhatPeopleSeeAlikeIsAlike(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ in, want string }{
		"plain":                    {"Storgatan i Vidsel, cirka 40 bilar.", "Storgatan i Vidsel, cirka 40 bilar."},
		"composed":                 {"Vistträsk", "Vistträsk"},
		"decomposed":               {"Visttra\u0308sk, A\u030alvsbyn", "Vistträsk, Ålvsbyn"},
		"a soft hyphen":            {"Vist\u00adträsk", "Vistträsk"},
		"of no width":              {"Vist\u200b\u200c\u200d\u2060\ufeffträsk", "Vistträsk"},
		"right to left":            {"\u202eksärttsiV\u202c \u2066och\u2069\u200f", "ksärttsiV och"},
		"a mark between two parts": {"Visttra\u200b\u0308sk", "Vistträsk"},
		"controls":                 {"Vist\x1b[2J\x07träsk\u009b", "Vist[2Jträsk"},
		"lines":                    {"ett\r\ntvå\rtre\u2028fyra\n\nfem", "ett\ntvå\ntre\nfyra\n\nfem"},
		"a tab stays":              {"ett\ttvå", "ett\ttvå"},
		"a hard space stays":       {"070\u00a0174", "070\u00a0174"},
		"nothing that is seen": {
			"\u200b\u00ad\u2060\u3164\u2800\u115f\u1160\uffa0\ufe0f\U000e0041\u034f\u180e", "",
		},
		"tags and selectors": {"Vidsel\ufe0f\U000e0001", "Vidsel"},
		"another script":     {"السلام عليكم", "السلام عليكم"},
		"a picture":          {"Tack 👍🏽", "Tack 👍🏽"},
	} {
		if got := clean.Text(c.in); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestEveryTextWithinIsMadeClean(t *testing.T) {
	t.Parallel()
	type part struct {
		Name  string
		Notes []string
		Maybe *string
	}
	decomposed := "Visttra\u0308sk"
	doc := struct {
		part
		Parts []*part
		Count int
	}{Parts: []*part{{"Vidsel", []string{decomposed}, &decomposed}, nil}}
	if !clean.Strings(&doc) || doc.Parts[0].Notes[0] != "Vistträsk" || *doc.Parts[0].Maybe != "Vistträsk" {
		t.Errorf("%+v", doc)
	}
	if clean.Strings(&doc) {
		t.Error("what is clean was changed")
	}
}

func FuzzText(f *testing.F) {
	f.Add("Visttra\u0308sk\u200b\r\n")
	f.Add("a\u0308\u200b\u0323\r\u0301")
	f.Fuzz(func(t *testing.T, s string) {
		once := clean.Text(s)
		if utf8.ValidString(s) && !utf8.ValidString(once) || clean.Text(once) != once {
			t.Fatalf("%q became %q and then %q", s, once, clean.Text(once))
		}
	})
}
