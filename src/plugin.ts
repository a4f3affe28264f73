/** What a deployment is made of: the folders of its plugins, relative to the project. */
export interface StoreConfig {
  plugins: string[];
}
export interface Plugin {
  name: string;
}
