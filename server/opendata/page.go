package opendata

import (
	"bytes"
	"context"
	"net/http"
)

// pagePolicy is for the page about open data, which runs no scripts.
const pagePolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

func page(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", pagePolicy)
		next.ServeHTTP(w, r)
	})
}

// page tells a person what there is to take, and how it may be used.
func (s *Site) page(ctx context.Context) ([]byte, error) {
	name, err := s.areaName(ctx)
	if err != nil {
		return nil, err
	}
	contact, err := s.catalogueContact(ctx)
	if err != nil {
		return nil, err
	}
	type set struct {
		Name, Title, Description string
		Columns                  []column
	}
	sets := make([]set, len(tables))
	for i, t := range tables {
		sets[i] = set{t.name, t.title, t.description, s.columns(t)}
	}
	var b bytes.Buffer
	err = templates.ExecuteTemplate(&b, "page.html", map[string]any{
		"Area": name, "Code": s.area, "Base": s.base, "Sets": sets, "Email": contact, "Licence": Licence,
		"MadeUp": s.notice(),
	})
	return b.Bytes(), err
}
