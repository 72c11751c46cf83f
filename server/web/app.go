package web

import (
	"io/fs"
	"net/http"
	"path"
	"strings"

	"loftet/server/service"
)

// app serves the built app: files with a hash in their name for ever, everything else asked for
// anew, and the shell for the app's own paths.
func app(files fs.FS, shell http.Handler) http.Handler {
	ready := readyFiles{files: files}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "", http.StatusMethodNotAllowed)
			return
		}
		name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
		info, err := fs.Stat(files, name)
		switch {
		case notOurs(name) || err == nil && name != "." && info.IsDir():
			http.NotFound(w, r)
			return
		case strings.HasPrefix(name, "assets/") && err == nil:
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		case name == "" || err != nil && path.Ext(name) == "":
			shell.ServeHTTP(w, r)
			return
		default:
			w.Header().Set("Cache-Control", "no-cache")
		}
		ready.serve(w, r, name)
	})
}

// notOurs reports whether a path is one that only those ask for who look for what has been left
// open: the app has no page there, so its shell is no answer.
func notOurs(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") && part != "." {
			return true
		}
	}
	first, _, _ := strings.Cut(name, "/")
	return first == "debug" || first == "graphiql" || first == "auth"
}

// appConfig tells the app what this installation is.
func (s *Site) appConfig(w http.ResponseWriter, r *http.Request) {
	areas, err := s.service.Areas(r.Context(), []string{s.area})
	if err != nil {
		writeError(w, r, err)
		return
	}
	writeJSON(
		w,
		http.StatusOK,
		map[string]any{"area": s.area, "areaName": areas[0].Name, "demo": s.demo, "version": service.Version},
	)
}
