package web

import (
	"bytes"
	"context"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"

	"loftet/server/domain"
	"loftet/server/service"
)

// shell answers with the app's own page, which says in its head what the address is about: whoever
// shows a link reads that and nothing of the app. It says what anybody may read and no more,
// whoever asks.
type shell struct {
	site        *Site
	start, rest []byte // what stands before and after the words
}

// The words that stand in the built page, between which nothing else does.
const (
	wordsStart = `<meta name="description"`
	wordsEnd   = `</title>`
)

// newShell is the shell of the built app. It panics if the page has no words to replace: the app is
// part of the program.
func (s *Site) newShell(files fs.FS) *shell {
	page, err := fs.ReadFile(files, "index.html")
	if err != nil {
		panic("web: the app has no page: " + err.Error())
	}
	start, after, isThere := bytes.Cut(page, []byte(wordsStart))
	_, rest, hasEnd := bytes.Cut(after, []byte(wordsEnd))
	if !isThere || !hasEnd {
		panic("web: the app's page has no description and title")
	}
	return &shell{s, start, rest}
}

// wordsTimeout is how long the page may wait for what it says of itself.
const wordsTimeout = 500 * time.Millisecond

func (s *shell) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), wordsTimeout)
	defer cancel()
	said, err := s.site.words(ctx, path.Clean(r.URL.Path))
	if err != nil && !domain.IsCode(err, domain.NotFound) {
		// The page comes all the same.
		service.LogFailure(ctx, "words for a link", err)
	}
	said.URL, said.Image = s.site.baseURL+path.Clean(r.URL.Path), s.site.baseURL+"/icon-512.png"
	if s.site.demo {
		said.Description = madeUp + said.Description
	}
	var page bytes.Buffer
	page.Write(s.start)
	if err := head.Execute(&page, said); err != nil {
		writeError(w, r, err)
		return
	}
	page.Write(s.rest)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(page.Bytes()))
}

// madeUp is what a demo says of itself wherever a link to it is shown.
const madeUp = "Demonstration, med påhittad aktivitet. "

// linkWords is what a link to a page is shown with.
type linkWords struct{ Title, Description, URL, Image string }

var head = template.Must(template.New("head").Parse(`<meta name="description" content="{{.Description}}" />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="Löftet" />
    <meta property="og:locale" content="sv_SE" />
    <meta property="og:title" content="{{.Title}}" />
    <meta property="og:description" content="{{.Description}}" />
    <meta property="og:url" content="{{.URL}}" />
    <meta property="og:image" content="{{.Image}}" />
    <meta property="og:image:alt" content="Löftets märke" />
    <meta name="twitter:card" content="summary" />
    <title>{{.Title}}{{if ne .Title "Löftet"}} – Löftet{{end}}</title>`))

// anyPage is what is said of a page that nothing else is said of, as those for staff.
var anyPage = linkWords{Title: "Löftet", Description: "Vad polisen och kommunen har lovat, och hur det går."}

// fixedWords are what is said of the pages that say the same everywhere.
var fixedWords = map[string]linkWords{
	"/synpunkt": {
		Title:       "Lämna en synpunkt",
		Description: "Berätta vad som gör det tryggare eller otryggare där du bor. Du behöver varken namn, e-post eller konto.",
	},
	"/kvitto": {
		Title:       "Följ din synpunkt",
		Description: "Skriv kvittokoden som du fick när du skickade, så ser du var synpunkten är och vad den ledde till.",
	},
	"/ni-sa-vi-gjorde": {
		Title:       "Ni sa, vi gjorde",
		Description: "Här ser du vad invånare har berättat för polisen och kommunen, vad de har lovat att göra åt det, och vad som blev av.",
	},
	"/dialog": {
		Title:       "Dialoger",
		Description: "Polisen och kommunen frågar innan de lovar. Här är frågorna, och vad som kom fram.",
	},
	"/om": {
		Title:       "Om Löftet",
		Description: "Löftet visar vad polisen och kommunen har lovat tillsammans, vad de har gjort och hur det går. Alla kan följa det, utan att logga in.",
	},
	"/tillganglighet":      {Title: "Tillgänglighetsredogörelse", Description: anyPage.Description},
	"/personuppgifter":     {Title: "Personuppgifter", Description: anyPage.Description},
	"/allmanna-handlingar": {Title: "Allmänna handlingar", Description: anyPage.Description},
	"/kontakt":             {Title: "Kontakt", Description: anyPage.Description},
}

// words is what is said of the page at a path. With an error it is what is said of any page.
func (s *Site) words(ctx context.Context, at string) (linkWords, error) {
	if slug, ok := strings.CutPrefix(at, "/lofte/"); ok {
		pledge, err := s.service.Pledge(ctx, domain.Actor{}, slug)
		if err != nil {
			return anyPage, err
		}
		return linkWords{Title: pledge.Title + ", " + pledge.Area.Name, Description: about(pledge)}, nil
	}
	if id, ok := strings.CutPrefix(at, "/dialog/"); ok {
		dialogue, err := s.service.Dialogue(ctx, domain.Actor{}, id)
		if err != nil {
			return anyPage, err
		}
		return linkWords{Title: dialogue.Title, Description: dialogue.Question}, nil
	}
	if at == "/" {
		return s.startWords(ctx)
	}
	if fixed, ok := fixedWords[at]; ok {
		return fixed, nil
	}
	return anyPage, nil
}

func (s *Site) startWords(ctx context.Context) (linkWords, error) {
	pledge, err := s.service.CurrentPledge(ctx, s.area, s.service.Today())
	if err != nil || pledge == nil {
		return anyPage, err
	}
	return linkWords{Title: "Så går det med löftet i " + pledge.Area.Name, Description: about(pledge)}, nil
}

// about is what a pledge is about, in the words of its headings.
func about(p *domain.Pledge) string {
	titles := make([]string, len(p.FocusAreas))
	for i, area := range p.FocusAreas {
		titles[i] = area.Title
	}
	return "Vad polisen och kommunen har lovat, och hur det går: " + strings.Join(titles, ", ") + "."
}
