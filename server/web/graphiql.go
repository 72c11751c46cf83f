package web

import (
	"cmp"
	"io/fs"
	"net/http"
	"strings"

	"loftet/pwa"
	"loftet/server/domain"
)

// graphiql serves the page in which analysts write queries. The page is the same for everybody and
// holds no data: it signs in by the app's session, and asks as whoever that is. Its policy is its
// own, and holds on its paths only.
func graphiql(files fs.FS) http.Handler {
	ready := readyFiles{files: files}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", pwa.GraphiQLContentSecurityPolicy)
		w.Header().Set("Cache-Control", "no-cache")
		if strings.HasPrefix(r.URL.Path, "/graphiql/assets/") {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		}
		ready.serve(w, r, cmp.Or(strings.TrimPrefix(r.URL.Path, "/graphiql/"), "index.html"))
	})
}

// sdl answers with the schema as text, to those who may ask for it by introspection too.
func (s *Site) sdl(w http.ResponseWriter, r *http.Request) {
	if !s.demo {
		actor, err := s.bearer(r)
		if err == nil && !domain.MayAtAll(actor, domain.ReadSchema) {
			err = domain.ErrForbidden()
		}
		if err != nil {
			writeError(w, r, err)
			return
		}
	}
	w.Header().Set("Cache-Control", "no-cache")
	s.schema.serve(w, r)
}
