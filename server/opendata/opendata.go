// Package opendata is what anybody may take away: files of the pledges and how they go, a
// DCAT-AP-SE catalogue that describes them, a feed of what is new, a calendar of what is due, and a
// status to show on another site. All of it is read through the service's public methods, so it has
// passed the publication rules, and none of it asks who the reader is.
package opendata

import (
	"bytes"
	"context"
	"embed"
	"errors"
	"html/template"
	"net/http"
	"strings"
	"time"

	"loftet/server/domain"
	"loftet/server/service"
)

// Licence is what everything here may be used under: CC0, nothing is kept back.
const Licence = "http://creativecommons.org/publicdomain/zero/1.0/"

//go:embed templates
var files embed.FS

var templates = template.Must(template.ParseFS(files, "templates/*.html"))

// Site is one installation's open data.
type Site struct {
	service *service.Service
	base    string // the address that visitors see, without a slash at its end
	area    string
	demo    bool // what is done is made up, and everything says so
	shelf   *shelf
}

// New is the open data of an area, at the address that visitors see. The data of a demo says that
// what is done in it is made up.
func New(s *service.Service, baseURL, area string, demo bool) *Site {
	return &Site{service: s, base: strings.TrimSuffix(baseURL, "/"), area: area, demo: demo, shelf: newShelf()}
}

// madeUp is what a demo says of its data.
const madeUp = "Det här är en demonstration. Löftet är verkligt, men allt som står om vad som är gjort och sagt är påhittat."

// notice is what everything says of itself: nothing, but in a demo.
func (s *Site) notice() string {
	if s.demo {
		return madeUp
	}
	return ""
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

// give answers with what make makes to any site that asks.
func (s *Site) give(contentType string, make func(context.Context) ([]byte, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Access-Control-Allow-Origin", "*")
		header.Set("Cross-Origin-Resource-Policy", "cross-origin")
		s.answer(w, r, r.URL.Path+" "+contentType, contentType, make)
	})
}

// answer gives a file out under a key. It may be kept by whoever reads it, who must ask each time
// whether it is still the same: what stands in it can be taken back.
func (s *Site) answer(
	w http.ResponseWriter,
	r *http.Request,
	key, contentType string,
	make func(context.Context) ([]byte, error),
) {
	f, err := s.shelf.file(r.Context(), s.service.Now(), key, make)
	if err != nil {
		refuse(w, r, err)
		return
	}
	w.Header().Set("Content-Type", contentType)
	w.Header().Set("Cache-Control", "public, no-cache")
	w.Header().Set("ETag", f.tag)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(f.body))
}

func refuse(w http.ResponseWriter, r *http.Request, err error) {
	w.Header().Set("Cache-Control", "no-store")
	switch {
	case domain.IsCode(err, domain.NotFound):
		http.Error(w, "Det finns inget här.", http.StatusNotFound)
	case domain.IsCode(err, domain.Unavailable) || errors.Is(err, context.DeadlineExceeded):
		service.LogFailure(r.Context(), "open data", err)
		w.Header().Set("Retry-After", "60")
		http.Error(w, "Databasen svarar inte just nu. Försök igen om en stund.", http.StatusServiceUnavailable)
	default:
		service.LogFailure(r.Context(), "open data", err)
		http.Error(w, "Något gick fel hos oss.", http.StatusInternalServerError)
	}
}

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
