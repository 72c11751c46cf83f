// Package opendata is what anybody may take away: files of the pledges and how they go, a
// DCAT-AP-SE catalogue that describes them, a feed of what is new, a calendar of what is due, and a
// status to show on another site. All of it is read through the service's public methods, so it has
// passed the publication rules, and none of it asks who the reader is.
package opendata

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"html/template"
	"net/http"
	"strings"
	"sync"
	"time"

	"loftet/server/domain"
	"loftet/server/service"
)

// Licence is what everything here may be used under: CC0, nothing is kept back.
const Licence = "http://creativecommons.org/publicdomain/zero/1.0/"

const (
	fresh   = time.Minute      // how long a file is given out before it is made again
	timeout = 10 * time.Second // how long making one may take
)

//go:embed templates
var files embed.FS

var templates = template.Must(template.ParseFS(files, "templates/*.html"))

// Site is one installation's open data.
type Site struct {
	service *service.Service
	base    string // the address that visitors see, without a slash at its end
	area    string
	mu      sync.Mutex
	made    map[string]*file
}

// New is the open data of an area, at the address that visitors see.
func New(s *service.Service, baseURL, area string) *Site {
	return &Site{service: s, base: strings.TrimSuffix(baseURL, "/"), area: area, made: map[string]*file{}}
}

// file is something that has been made, and may be given out for a while.
type file struct {
	mu       sync.Mutex
	body     []byte
	tag      string
	modified time.Time // when the body was first this one
	checked  time.Time
}

// Handler answers everything under /open-data and /widget.
func (s *Site) Handler() http.Handler {
	mux := http.NewServeMux()
	for _, table := range tables {
		mux.Handle(
			"GET /open-data/"+table.name+".csv",
			s.give(
				"text/csv; charset=utf-8; header=present",
				func(ctx context.Context) ([]byte, error) { return s.csv(ctx, table) },
			),
		)
		mux.Handle(
			"GET /open-data/"+table.name+".json",
			s.give(
				"application/json; charset=utf-8",
				func(ctx context.Context) ([]byte, error) { return s.json(ctx, table) },
			),
		)
	}
	catalogue := map[string]http.Handler{
		turtleType: s.give(turtleType+"; charset=utf-8", s.turtle),
		jsonldType: s.give(jsonldType, s.jsonld),
		htmlType:   page(s.give(htmlType+"; charset=utf-8", s.page)),
	}
	mux.Handle("GET /open-data/catalogue.ttl", catalogue[turtleType])
	mux.Handle("GET /open-data/catalogue.jsonld", catalogue[jsonldType])
	mux.Handle("GET /open-data/catalogue", negotiated(catalogue, turtleType))
	mux.Handle("GET /open-data", negotiated(catalogue, htmlType))
	mux.Handle("GET /open-data/{$}", negotiated(catalogue, htmlType))
	mux.Handle("GET /open-data/news.atom", s.give("application/atom+xml; charset=utf-8", s.atom))
	mux.Handle("GET /open-data/due.ics", s.give("text/calendar; charset=utf-8", s.calendar))
	mux.Handle("GET /open-data/page.css", stylesheet("templates/page.css"))
	mux.Handle("GET /widget/widget.css", stylesheet("templates/widget.css"))
	mux.HandleFunc("GET /widget/{key}", s.widget)
	return mux
}

// give answers with what make makes, at most once a minute, to any site that asks.
func (s *Site) give(contentType string, make func(context.Context) ([]byte, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Access-Control-Allow-Origin", "*")
		header.Set("Cross-Origin-Resource-Policy", "cross-origin")
		s.answer(w, r, contentType, make)
	})
}

func (s *Site) answer(
	w http.ResponseWriter,
	r *http.Request,
	contentType string,
	make func(context.Context) ([]byte, error),
) {
	f, err := s.file(r.Context(), r.URL.Path+" "+contentType, make)
	switch {
	case domain.IsCode(err, domain.NotFound):
		http.Error(w, "Det finns inget här.", http.StatusNotFound)
		return
	case domain.IsCode(err, domain.Unavailable) || errors.Is(err, context.DeadlineExceeded):
		service.LogFailure(r.Context(), "open data", err)
		w.Header().Set("Retry-After", "60")
		http.Error(w, "Databasen svarar inte just nu. Försök igen om en stund.", http.StatusServiceUnavailable)
		return
	case err != nil:
		service.LogFailure(r.Context(), "open data", err)
		http.Error(w, "Något gick fel hos oss.", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", contentType)
	w.Header().Set("Cache-Control", "public, max-age=300")
	w.Header().Set("ETag", f.tag)
	http.ServeContent(w, r, "", f.modified, strings.NewReader(string(f.body)))
}

// given is a file at a moment.
type given struct {
	body     []byte
	tag      string
	modified time.Time
}

// file is what was made less than a minute ago, else made now. Those who ask while it is made wait
// for it.
func (s *Site) file(ctx context.Context, key string, make func(context.Context) ([]byte, error)) (given, error) {
	s.mu.Lock()
	f := s.made[key]
	if f == nil {
		f = &file{}
		if len(s.made) < maxFiles {
			s.made[key] = f
		}
	}
	s.mu.Unlock()
	f.mu.Lock()
	defer f.mu.Unlock()
	now := s.service.Now()
	if f.tag == "" || now.Sub(f.checked) > fresh {
		ctx, cancel := context.WithTimeout(ctx, timeout)
		defer cancel()
		body, err := make(ctx)
		if err != nil {
			return given{}, err
		}
		sum := sha256.Sum256(body)
		if tag := `"` + hex.EncodeToString(sum[:16]) + `"`; tag != f.tag {
			f.body, f.tag, f.modified = body, tag, now
		}
		f.checked = now
	}
	return given{f.body, f.tag, f.modified}, nil
}

// maxFiles is how many files are remembered: the paths of widgets are the visitor's to choose.
const maxFiles = 200

// pledges are the area's signed pledges, newest first.
func (s *Site) pledges(ctx context.Context) ([]*domain.Pledge, error) {
	found, err := s.service.Pledges(ctx, s.area, domain.PageRequest{First: domain.MaxPage})
	if err != nil {
		return nil, err
	}
	return found.Nodes, nil
}

// areaName is what the municipality is called.
func (s *Site) areaName(ctx context.Context) (string, error) {
	areas, err := s.service.Areas(ctx, []string{s.area})
	if err != nil {
		return "", err
	}
	return areas[0].Name, nil
}

func stylesheet(name string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "public, max-age=3600")
		w.Header().Set("Content-Type", "text/css; charset=utf-8")
		http.ServeFileFS(w, r, files, name)
	})
}
